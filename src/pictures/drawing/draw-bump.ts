import type { Point } from '../shape.ts'
import type { Joints } from '../skeleton/find-joints.ts'
import { step } from '../skeleton/step.ts'
import { type Paint, tint } from './paint.ts'
import { smoothPath } from './smooth-path.ts'
import { stroke } from './stroke.ts'

/** Where the fold is lowest is a little less than its radius below this height. */
const [HEIGHT, ROUND] = [19, 13]
const AROUND = [-75, -50, -25, 0, 25, 50, 75]

/** The fold under the bump, which shows it where she is turned towards us. */
export function drawBump({ spine }: Joints, { figure, bump }: Paint): string {
  const { at, angle, turn } = spine(HEIGHT)
  const [ahead, beside] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
  if (beside < 0.4 || bump < 0.3) return ''
  const fold = AROUND.map((degrees): Point => {
    const way = (degrees * Math.PI) / 180
    return step(at, angle, -ROUND * Math.cos(way) * 0.85, -ROUND * beside * Math.sin(way) - 10 * ahead * bump)
  })
  return stroke(smoothPath(fold, false), tint(figure, 'fold', true), 1.8 * figure.line)
}
