import type { Point, Shape } from '../shape.ts'
import { step } from '../skeleton/step.ts'

/**
 * Shapes moved to a point and turned.
 *
 * @param over turns them over first, up to down
 */
export function placeShapes(shapes: readonly Shape[], at: Point, angle: number, over = false): Shape[] {
  const move = ([x, y]: Point) => step(at, angle, x, over ? -y : y)
  return shapes.map((shape) => ({ ...shape, points: shape.points.map(move) }))
}
