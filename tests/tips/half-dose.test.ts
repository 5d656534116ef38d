import { describe, expect, it } from 'vitest'
import { doseSchema } from '../../src/tips/dose.ts'
import { halfDose } from '../../src/tips/half-dose.ts'

describe('the half dose', () => {
  it('halves the reps, keeps the hold, and builds up to nothing', () => {
    const dose = doseSchema.parse({
      reps: { start: 5, buildTo: 10 },
      holdSeconds: { start: 15, buildTo: 20 },
      each: 'side',
    })
    expect(halfDose(dose)).toEqual({
      reps: { start: 3, buildTo: 3 },
      holdSeconds: { start: 15, buildTo: 15 },
      each: 'side',
    })
  })

  it('halves the minutes of a walk', () => {
    expect(halfDose(doseSchema.parse({ minutes: { start: 10, buildTo: 30 } }))).toEqual({
      minutes: { start: 5, buildTo: 5 },
    })
  })

  it('leaves a habit as it is', () => {
    expect(halfDose(doseSchema.parse({ when: 'each-time' }))).toEqual({ when: 'each-time' })
  })
})

describe('a dose', () => {
  it('may be written as one number where it does not grow', () => {
    expect(doseSchema.parse({ reps: 10 })).toEqual({ reps: { start: 10, buildTo: 10 } })
  })

  it.each([{ reps: { start: 9, buildTo: 3 } }, { reps: 0 }, { reps: 1.5 }, { steps: 3 }])(
    'is refused as %j',
    (dose) => {
      expect(doseSchema.safeParse(dose).success).toBe(false)
    },
  )
})
