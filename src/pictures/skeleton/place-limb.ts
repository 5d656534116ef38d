import type { LimbPose } from '../pose.ts'
import type { Point } from '../shape.ts'
import { bendLimb } from './bend-limb.ts'
import { step } from './step.ts'

/** The joints of an arm or a leg. */
export interface Limb {
  root: Point
  middle: Point
  end: Point
  /** Where wrist or ankle should be; the test looks whether `end` is there. */
  goal: Point
  pose: LimbPose
}

/** What is the same for every arm or every leg. */
export interface LimbKind {
  lengths: Point
  /** What touches, seen from wrist or ankle. */
  touch: Point
  side: number
}

export function placeLimb(pose: LimbPose, root: Point, { lengths, touch, side }: LimbKind): Limb {
  const seen: Point = [lengths[0] * pose.seen[0], lengths[1] * pose.seen[1]]
  if (pose.to === undefined) {
    const [upper, lower] = pose.angles ?? [-90, -90]
    const middle = step(root, upper, seen[0])
    const end = step(middle, lower, seen[1])
    return { root, middle, end, goal: end, pose }
  }
  const ahead = pose.as === 'front' ? 0 : touch[0]
  const goal = step(pose.to, pose.end, -ahead, pose.over ? touch[1] : -touch[1])
  const [middle, end] = bendLimb(root, goal, seen, pose.out ? -side : side)
  return { root, middle, end, goal, pose }
}
