import type { Point } from '../shape.ts'
import type { Joints } from '../skeleton/find-joints.ts'
import { step } from '../skeleton/step.ts'
import { type Paint, tint } from './paint.ts'
import { smoothPath } from './smooth-path.ts'
import { stroke } from './stroke.ts'

/** Its middle on the spine, its radius, how far it sags where she lies. */
const [HEIGHT, ROUND, SAG] = [20, 12, 4]
/** From this turn on we see it from the front; before, the outline of the torso shows it. */
const FRONT = 65
const AROUND = Array.from({ length: 24 }, (_, at) => 15 * at)
const FOLD = [-95, -70, -45, -20, 0, 20, 45, 70, 95]

/** The bump as we see it from the front: paler, with a fold under it. */
export function drawBump({ spine }: Joints, { figure, bump }: Paint): string {
  const { at, angle, turn } = spine(HEIGHT)
  if (turn < FRONT || bump < 0.3) return ''
  const middle: Point = [at[0], at[1] - SAG * Math.abs(Math.cos((angle * Math.PI) / 180))]
  const rim = (degrees: number) => step(middle, angle + 180 + degrees, ROUND)
  const ball = `<path d="${smoothPath(AROUND.map(rim))}" fill="${tint(figure, 'bump', true)}"/>`
  return ball + stroke(smoothPath(FOLD.map(rim), false), tint(figure, 'fold', true), 1.6 * figure.line)
}
