import type { Figure } from '../figure.ts'
import type { LimbPose, Pose } from '../pose.ts'
import type { Point } from '../shape.ts'
import { bendSpine, type Vertebra } from './bend-spine.ts'
import { type Limb, type LimbKind, placeLimb } from './place-limb.ts'
import { step } from './step.ts'

/** Where every joint of a posed figure is. */
export interface Joints {
  spine: (height: number) => Vertebra
  neck: [Point, Point]
  nearArm: Limb
  farArm: Limb
  nearLeg: Limb
  farLeg: Limb
}

/** A joint beside the spine: what is near us moves backwards as the body turns towards us. */
function beside({ at, angle, turn }: Vertebra, side: number, { shift }: LimbPose): Point {
  const left = side * Math.sin((turn * Math.PI) / 180)
  return step(at, angle, shift[1], left - shift[0])
}

/** Knees bend forwards and elbows backwards: to the left and to the right of the way from root to end. */
export function findJoints(pose: Pose, { torso, neck, arm, leg }: Figure): Joints {
  const spine = bendSpine(pose)
  const arms: LimbKind = { lengths: [arm.upper.length, arm.lower.length], touch: arm.palm, side: -1 }
  const legs: LimbKind = { lengths: [leg.upper.length, leg.lower.length], touch: leg.sole, side: 1 }
  const armOf = (limb: LimbPose, side: number) =>
    placeLimb(limb, beside(spine(torso.shoulder.at), side * torso.shoulder.side, limb), arms)
  const legOf = (limb: LimbPose, side: number) => placeLimb(limb, beside(spine(0), side * torso.hip.side, limb), legs)
  const top = spine(torso.neck)
  return {
    spine,
    neck: [top.at, step(top.at, pose.head.neck ?? (top.angle + pose.head.up) / 2, neck.length)],
    nearArm: armOf(pose.nearArm, 1),
    farArm: armOf(pose.farArm, -1),
    nearLeg: legOf(pose.nearLeg, 1),
    farLeg: legOf(pose.farLeg, -1),
  }
}
