import type { Point } from '../shape.ts'
import { direction } from './direction.ts'
import { step } from './step.ts'

/**
 * Where elbow or knee must be for two bones to reach from shoulder or hip to a goal. A goal too far or too near is
 * approached as closely as the bones allow.
 *
 * @param side 1 where the joint bends to the left of the way, -1 where to the right
 * @returns the middle joint and the end
 */
export function bendLimb(root: Point, goal: Point, [upper, lower]: Point, side: number): [Point, Point] {
  const way = direction(root, goal)
  const far = Math.hypot(goal[0] - root[0], goal[1] - root[1])
  const reach = Math.min(Math.max(far, Math.abs(upper - lower)), upper + lower)
  const cosine = (upper ** 2 + reach ** 2 - lower ** 2) / (2 * upper * (reach || 1))
  const bend = (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI
  return [step(root, way + side * bend, upper), step(root, way, reach)]
}
