import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPace } from '../../src/schedule/pace.ts'

const never = new AbortController().signal

/** A clock that is moved by the pauses alone. `oversleep`: how much longer than asked each one takes. */
function aClock(oversleep: () => number = () => 0) {
  let now = 0
  const pause = async (ms: number) => {
    now += ms + oversleep()
  }
  return { now: () => now, pause, add: (ms: number) => (now += ms) }
}

/** The most that arrive in any second. */
function most(times: number[]): number {
  const sorted = [...times].sort((a, b) => a - b)
  let first = 0
  return sorted.reduce((most, time, at) => {
    while ((sorted[first] ?? 0) <= time - 1000) first += 1
    return Math.max(most, at - first + 1)
  }, 0)
}

describe('the pace of the tips', () => {
  it.each([1, 2, 10, 25, 30, 100, 1000])(
    'is never above %i a second, and within 1 % under it over a minute',
    async (perSecond) => {
      const clock = aClock()
      const pace = createPace({ perSecond, ...clock })
      const left: number[] = []
      while (clock.now() < 60_000) {
        const departure = await pace.turn(never)
        departure?.arrived()
        left.push(clock.now())
      }
      expect(most(left)).toBeLessThanOrEqual(perSecond)
      const inAMinute = left.filter((time) => time >= 0 && time < 60_000).length
      expect(inAMinute).toBeGreaterThanOrEqual(Math.floor(perSecond * 60 * 0.99))
    },
  )

  it('holds where tips arrive, however the process is held up and however long tips are on their way', async () => {
    const aDelay = fc.oneof(
      { weight: 20, arbitrary: fc.double({ min: 0, max: 2, noNaN: true }) },
      { weight: 1, arbitrary: fc.double({ min: 0, max: 90, noNaN: true }) },
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(5, 25, 60),
        fc.array(fc.tuple(aDelay, aDelay), { minLength: 100, maxLength: 300 }),
        fc.double({ min: 1, max: 60, noNaN: true }),
        async (perSecond, delays, way) => {
          let at = 0
          const clock = aClock(() => delays[at % delays.length]?.[0] ?? 0)
          const pace = createPace({ perSecond, ...clock })
          const underway: { done: number; arrived: () => void }[] = []
          const arrivals: number[] = []
          // The quickest way is known from before.
          const first = await pace.turn(never)
          clock.add(2 * way)
          first?.arrived()
          clock.add(2000)
          for (; at < delays.length * 2; at += 1) {
            const departure = await pace.turn(never)
            const late = delays[at % delays.length]?.[1] ?? 0
            arrivals.push(clock.now() + way + late)
            underway.push({ done: clock.now() + 2 * way + late, arrived: () => departure?.arrived() })
            for (const one of underway.splice(0)) {
              if (one.done > clock.now()) underway.push(one)
              else one.arrived()
            }
          }
          expect(most(arrivals)).toBeLessThanOrEqual(perSecond)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('gives way to replies, and takes its share back when they end', async () => {
    const clock = aClock()
    const pace = createPace({ perSecond: 25, ...clock })
    const left: number[] = []
    let nextReply = 0
    while (clock.now() < 30_000) {
      while (nextReply <= clock.now() && nextReply < 20_000) {
        pace.noteReply()
        nextReply += 50 // 20 replies a second
      }
      const departure = await pace.turn(never)
      departure?.arrived()
      left.push(clock.now())
    }
    const between = (from: number, to: number) =>
      left.filter((time) => time >= from && time < to).length / ((to - from) / 1000)
    expect(between(2_000, 20_000)).toBeLessThanOrEqual(11)
    expect(between(2_000, 20_000)).toBeGreaterThan(5)
    expect(between(22_000, 30_000)).toBeGreaterThan(24)
  })

  it('does not give way to the few replies of an ordinary day', async () => {
    const clock = aClock()
    const pace = createPace({ perSecond: 25, ...clock })
    let left = 0
    for (; clock.now() < 30_000; left += 1) {
      if (left % 8 === 0) pace.noteReply()
      const departure = await pace.turn(never)
      departure?.arrived()
    }
    expect(left).toBeGreaterThanOrEqual(740)
  })

  it('slows down for a Telegram that does not answer', async () => {
    const clock = aClock()
    const pace = createPace({ perSecond: 25, ...clock })
    let left = 0
    for (; clock.now() < 60_000; left += 1) await pace.turn(never)
    expect(left).toBeLessThan(60 * 25 * 0.25)
    expect(left).toBeGreaterThan(60 * 25 * 0.1)
  })

  it('is not slowed down much by single tips that are never answered', async () => {
    const clock = aClock()
    const pace = createPace({ perSecond: 25, ...clock })
    let left = 0
    for (; clock.now() < 60_000; left += 1) {
      const departure = await pace.turn(never)
      if (left % 10 > 0) departure?.arrived()
    }
    expect(left).toBeGreaterThan(60 * 25 * 0.8)
  })

  it('lets nothing leave while it is closed, not even what was waiting already', async () => {
    const clock = aClock()
    const pace = createPace({ perSecond: 10, ...clock })
    await pace.turn(never)
    const waiting = pace.turn(never)
    pace.close(5_000)
    pace.close(1_000)
    expect(await waiting).toBeUndefined()
    expect(pace.closedFor()).toBe(5_000)
    clock.add(5_000)
    expect(await pace.turn(never)).toBeDefined()
    expect(pace.closedFor()).toBe(0)
  })

  it('lets nothing leave once it is told to stop', async () => {
    const pace = createPace({ perSecond: 10, ...aClock() })
    expect(await pace.turn(AbortSignal.abort())).toBeUndefined()
    expect(await pace.turn(never)).toBeDefined()
  })

  it('lets many wait at once, and each leave in its turn', async () => {
    const clock = aClock()
    const pace = createPace({ perSecond: 10, ...clock })
    const left = await Promise.all(Array.from({ length: 30 }, () => pace.turn(never).then(() => clock.now())))
    expect([...left].sort((a, b) => a - b)).toEqual(left)
    expect(most(left)).toBeLessThanOrEqual(10)
  })
})
