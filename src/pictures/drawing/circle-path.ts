import type { Point } from '../shape.ts'
import { number } from './number.ts'

/** A circle as the `d` of an SVG path. */
export function circlePath([x, y]: Point, radius: number): string {
  const [left, right, around] = [number(x - radius), number(x + radius), number(radius)]
  const arc = (to: string) => `A${around} ${around} 0 1 0 ${to} ${number(y)}`
  return `M${left} ${number(y)}${arc(right)}${arc(left)}Z`
}
