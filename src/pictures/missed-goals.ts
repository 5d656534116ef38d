import type { Figure } from './figure.ts'
import type { Pose } from './pose.ts'
import { findJoints } from './skeleton/find-joints.ts'

export const LIMBS = ['nearArm', 'farArm', 'nearLeg', 'farLeg'] as const

/** Closer than this, in centimetres, a hand or foot is where it should be. */
const NEAR = 0.5

/** The limbs of a pose that are too short, or too long, for what they should touch, and by how many centimetres. */
export function missedGoals(pose: Pose, figure: Figure): { limb: (typeof LIMBS)[number]; by: number }[] {
  const joints = findJoints(pose, figure)
  return LIMBS.map((limb) => {
    const { end, goal } = joints[limb]
    return { limb, by: Math.hypot(end[0] - goal[0], end[1] - goal[1]) }
  }).filter(({ by }) => by > NEAR)
}
