import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Point } from '../../src/pictures/shape.ts'
import { bendLimb } from '../../src/pictures/skeleton/bend-limb.ts'

const far = (from: Point, to: Point) => Math.hypot(to[0] - from[0], to[1] - from[1])
const UPPER = 40
const LOWER = 30

describe('an arm or a leg', () => {
  it('keeps its lengths and reaches every goal that is neither too far nor too near', () => {
    const anywhere = fc.record({
      way: fc.double({ min: 0, max: 6.28, noNaN: true }),
      distance: fc.double({ min: 11, max: 69, noNaN: true }),
      side: fc.constantFrom(1, -1),
    })
    fc.assert(
      fc.property(anywhere, ({ way, distance, side }) => {
        const goal: Point = [5 + distance * Math.cos(way), 7 + distance * Math.sin(way)]
        const [middle, end] = bendLimb([5, 7], goal, [UPPER, LOWER], side)
        expect(far(end, goal)).toBeLessThan(1e-6)
        expect(far([5, 7], middle)).toBeCloseTo(UPPER, 6)
        expect(far(middle, end)).toBeCloseTo(LOWER, 6)
      }),
    )
  })

  it('stretches towards a goal that is too far', () => {
    const [middle, end] = bendLimb([0, 0], [100, 0], [UPPER, LOWER], 1)
    expect([...middle, ...end].map(Math.round)).toEqual([40, 0, 70, 0])
  })

  it('bends to the side it is told', () => {
    expect(bendLimb([0, 0], [50, 0], [UPPER, LOWER], 1)[0][1]).toBeGreaterThan(0)
    expect(bendLimb([0, 0], [50, 0], [UPPER, LOWER], -1)[0][1]).toBeLessThan(0)
  })
})
