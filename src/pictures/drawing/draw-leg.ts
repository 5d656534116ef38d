import type { Limb } from '../skeleton/place-limb.ts'
import { bonePath } from './bone-path.ts'
import { layer, type Patch } from './layer.ts'
import { type Paint, tint } from './paint.ts'
import { patches } from './patches.ts'
import { placeShapes } from './place-shapes.ts'

/**
 * A leg in leggings with its foot.
 *
 * @param hidden what hides where it begins; a shin that lies over the thigh lies over that too
 */
export function drawLeg({ root, middle, end, pose }: Limb, paint: Paint, near: boolean, hidden: string): string {
  const { leg, foot } = paint.figure
  const [skin, cloth] = [tint(paint.figure, 'skin', near), tint(paint.figure, 'leggings', near)]
  const shape = pose.as === 'none' ? [] : foot[paint.feet][pose.as === 'front' ? 'front' : 'side']
  const thigh = [{ d: bonePath(root, middle, leg.upper), fill: cloth }]
  const shin = [
    { d: bonePath(middle, end, leg.lower), fill: skin },
    ...patches(placeShapes(shape, end, pose.end, pose.over), paint, near),
    { d: bonePath(middle, end, leg.lower, leg.hem, 0.3), fill: cloth },
  ]
  const draw = (piece: Patch[]) => layer(piece, tint(paint.figure, 'line', near), paint.figure.line)
  return pose.apart ? draw(thigh) + hidden + draw(shin) : draw([...shin, ...thigh]) + hidden
}
