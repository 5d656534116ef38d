import type { Part, Pose } from '../pose.ts'
import { findJoints } from '../skeleton/find-joints.ts'
import { drawArm } from './draw-arm.ts'
import { drawHead } from './draw-head.ts'
import { drawLeg } from './draw-leg.ts'
import { drawTorso } from './draw-torso.ts'
import { hideHip, hideShoulder } from './hide-roots.ts'
import type { Paint } from './paint.ts'

/** From the front both arms are as near as each other, and so are both legs. */
const FRONT = 45

/** A posed figure, part after part from far to near. */
export function drawBody(pose: Pose, clothes: Paint): string {
  const paint = { ...clothes, bump: pose.bump ?? clothes.bump }
  const joints = findJoints(pose, paint.figure)
  const [hips, chest] = pose.turn.map((turn) => Math.abs(turn) > FRONT)
  const over = (part: Part) => pose.order.indexOf(part) > pose.order.indexOf('torso')
  const hide = (part: Part, drawn: string) => (over(part) ? drawn : '')
  const arm = (part: 'nearArm' | 'farArm', near: boolean) =>
    drawArm(joints[part], paint, near) + hide(part, hideShoulder(joints[part], joints, paint))
  const leg = (part: 'nearLeg' | 'farLeg', near: boolean) =>
    drawLeg(joints[part], paint, near, hide(part, hideHip(joints, paint)))
  const draw: Record<Part, () => string> = {
    farArm: () => arm('farArm', chest === true),
    farLeg: () => leg('farLeg', hips === true),
    torso: () => drawTorso(joints, paint),
    nearLeg: () => leg('nearLeg', true),
    head: () => drawHead(pose, joints, paint),
    nearArm: () => arm('nearArm', true),
  }
  const body = pose.order.map((part) => draw[part]()).join('')
  return pose.flip ? `<g transform="scale(-1 1)">${body}</g>` : body
}
