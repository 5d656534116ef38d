import type { Limb } from '../skeleton/place-limb.ts'
import { bonePath } from './bone-path.ts'
import { layer } from './layer.ts'
import { type Paint, tint } from './paint.ts'
import { patches } from './patches.ts'
import { placeShapes } from './place-shapes.ts'

/** A leg in leggings with its foot. */
export function drawLeg({ root, middle, end, pose }: Limb, paint: Paint, near: boolean): string {
  const { leg, foot } = paint.figure
  const [skin, cloth] = [tint(paint.figure, 'skin', near), tint(paint.figure, 'leggings', near)]
  const shape = pose.as === 'none' ? [] : foot[paint.feet][pose.as === 'front' ? 'front' : 'side']
  const thigh = [{ d: bonePath(root, middle, leg.upper), fill: cloth }]
  const shin = [
    { d: bonePath(middle, end, leg.lower), fill: skin },
    ...patches(placeShapes(shape, end, pose.end, pose.over), paint, near),
    { d: bonePath(middle, end, leg.lower, leg.hem, 0.3), fill: cloth },
  ]
  const pieces = pose.apart ? [thigh, shin] : [[...shin, ...thigh]]
  return pieces.map((piece) => layer(piece, tint(paint.figure, 'line', near), paint.figure.line)).join('')
}
