import type { Point } from '../shape.ts'
import { number } from './number.ts'
import { smoothPath } from './smooth-path.ts'

const ORIGIN: Point = [0, 0]

/** How the two edges are joined at an end. */
export type End = 'round' | 'flat'

/** A way from the last point of a curve to the first of the next. */
function join([x, y]: Point, [toX, toY]: Point, end: End): string {
  const radius = number(Math.hypot(toX - x, toY - y) / 2)
  const to = `${number(toX)} ${number(toY)}`
  return end === 'round' ? `A${radius} ${radius} 0 0 0 ${to}` : `L${to}`
}

/** What lies between a left and a right edge that both lead the same way, as the `d` of an SVG path. */
export function ribbonPath(left: readonly Point[], right: readonly Point[], first: End, last: End): string {
  const back = [...right].reverse()
  const [goal = ORIGIN, turn = ORIGIN, home = ORIGIN, start = ORIGIN] = [left.at(-1), back[0], back.at(-1), left[0]]
  const returning = smoothPath(back, false).replace(/^M[^C]*/, '')
  return `${smoothPath(left, false)}${join(goal, turn, last)}${returning}${join(home, start, first)}Z`
}
