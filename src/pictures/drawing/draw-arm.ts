import type { Limb } from '../skeleton/place-limb.ts'
import { bonePath } from './bone-path.ts'
import { layer } from './layer.ts'
import { type Paint, tint } from './paint.ts'
import { patches } from './patches.ts'
import { placeShapes } from './place-shapes.ts'

/** An arm with its sleeve and hand. */
export function drawArm({ root, middle, end, pose }: Limb, paint: Paint, near: boolean): string {
  const { arm, hand } = paint.figure
  const fill = tint(paint.figure, 'skin', near)
  const shape = pose.as === 'none' ? [] : hand[pose.as === 'fist' ? 'fist' : 'open']
  const parts = [
    ...patches(placeShapes(shape, end, pose.end, pose.over), paint, near),
    { d: bonePath(root, middle, arm.upper), fill },
    { d: bonePath(middle, end, arm.lower), fill },
    { d: bonePath(root, middle, arm.upper, 0.5, arm.sleeve), fill: tint(paint.figure, 'shirt', near) },
  ]
  return layer(parts, tint(paint.figure, 'line', near), paint.figure.line)
}
