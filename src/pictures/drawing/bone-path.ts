import type { Bone } from '../figure.ts'
import type { Point } from '../shape.ts'
import { direction } from '../skeleton/direction.ts'
import { step } from '../skeleton/step.ts'
import { ribbonPath } from './ribbon-path.ts'

/**
 * The outline of a bone's flesh from joint to joint, with round ends.
 *
 * @param until how much of it: 0.5 is the upper half, with a flat end
 * @param wider what cloth adds
 */
export function bonePath(from: Point, to: Point, { outline }: Bone, until = 1, wider = 0): string {
  const angle = direction(from, to)
  const length = Math.hypot(to[0] - from[0], to[1] - from[1])
  const rings = outline.filter(([at]) => at <= until)
  const left = rings.map(([at, reach]) => step(from, angle, at * length, reach + wider))
  const right = rings.map(([at, , reach]) => step(from, angle, at * length, -reach - wider))
  return ribbonPath(left, right, 'round', until < 1 ? 'flat' : 'round')
}
