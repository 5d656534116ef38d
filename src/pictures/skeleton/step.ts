import type { Point } from '../shape.ts'

/**
 * The point that lies `ahead` in a direction and `left` of it.
 *
 * @param angle degrees: 0 to the right, 90 up
 */
export function step([x, y]: Point, angle: number, ahead: number, left = 0): Point {
  const turn = (angle * Math.PI) / 180
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  return [x + ahead * cos - left * sin, y + ahead * sin + left * cos]
}
