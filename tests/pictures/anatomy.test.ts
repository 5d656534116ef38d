import { describe, expect, it } from 'vitest'
import { LIMBS, missedGoals } from '../../src/pictures/missed-goals.ts'
import { direction } from '../../src/pictures/skeleton/direction.ts'
import { findJoints } from '../../src/pictures/skeleton/find-joints.ts'
import type { Limb } from '../../src/pictures/skeleton/place-limb.ts'
import { step } from '../../src/pictures/skeleton/step.ts'
import { figure, figures } from './pictures.ts'

/** An angle between -180 and 180. */
const around = (angle: number) => ((((angle + 180) % 360) + 360) % 360) - 180
const upper = ({ root, middle }: Limb) => direction(root, middle)
const lower = ({ middle, end }: Limb) => direction(middle, end)
const bend = (limb: Limb) => around(lower(limb) - upper(limb))

/** Only what is seen from the side at full length can be measured. */
const fromTheSide = figures.filter(({ pose }) => pose.turn.every((turn) => turn === 0))
const isMeasured = ({ pose }: Limb) => pose.seen.every((share) => share === 1)

describe('her body', () => {
  it.each(figures)('reaches what she should touch: $name', ({ pose }) => {
    expect(missedGoals(pose, figure)).toEqual([])
  })

  it.each(fromTheSide)('bends knees backwards and elbows forwards, as far as they go: $name', ({ pose }) => {
    const joints = findJoints(pose, figure)
    for (const leg of [joints.nearLeg, joints.farLeg].filter(isMeasured)) {
      expect(bend(leg)).toBeLessThan(3)
      expect(bend(leg)).toBeGreaterThan(-155)
    }
    for (const arm of [joints.nearArm, joints.farArm].filter(isMeasured)) {
      expect(bend(arm)).toBeGreaterThan(-3)
      expect(bend(arm)).toBeLessThan(155)
    }
  })

  it.each(fromTheSide)('bends hips and ankles no farther than they go: $name', ({ pose }) => {
    const joints = findJoints(pose, figure)
    for (const leg of [joints.nearLeg, joints.farLeg].filter(isMeasured)) {
      const hip = around(upper(leg) - pose.spine[0] - 180)
      expect(hip).toBeGreaterThan(-40)
      expect(hip).toBeLessThan(130)
      const ankle = around(leg.pose.end - lower(leg))
      expect(ankle).toBeGreaterThan(-5)
      expect(ankle).toBeLessThan(125)
    }
  })

  it.each(figures)('bends back and neck no farther than they go: $name', ({ pose: { spine, head, turn } }) => {
    expect(Math.abs(spine[0] - spine[1])).toBeLessThan(95)
    expect(Math.abs(around(head.up - spine[1]))).toBeLessThan(50)
    expect(Math.abs(turn[0] - turn[1])).toBeLessThan(60)
  })

  it.each(fromTheSide.filter(({ picture }) => picture.ground))('sinks into no floor: $name', ({ pose }) => {
    const joints = findJoints(pose, figure)
    const feet = [joints.nearLeg, joints.farLeg]
      .filter(({ pose: { as } }) => as !== 'front')
      .flatMap(({ end, pose: { end: way, over } }) => [
        step(end, way, -5, over ? 7 : -7),
        step(end, way, 17, over ? 6 : -6),
      ])
    const ends = LIMBS.flatMap((limb) => [joints[limb].middle, joints[limb].end])
    expect([...feet, ...ends].filter(([, y]) => y < -1.5)).toEqual([])
  })
})
