import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { latenessOf } from '../../src/tips/time/lateness.ts'
import { localDay, localTime } from '../../src/tips/time/local.ts'
import { type DueLimits, nextDue } from '../../src/tips/time/next-due.ts'

const HOUR = 3_600_000
const utc = (moment: string) => Date.parse(`${moment}Z`)
const due = (time: string, zone: string, now: string, limits?: DueLimits) => {
  const { at, day } = nextDue({ time, zone }, utc(now), limits)
  return `${day} ${new Date(at).toISOString().slice(0, 16)}`
}

describe('the next tip', () => {
  it('is today where her time is still to come', () => {
    expect(due('08:00', 'Europe/London', '2026-11-23T07:59')).toBe('2026-11-23 2026-11-23T08:00')
  })

  it('is tomorrow where her time has passed, or is now', () => {
    expect(due('08:00', 'Europe/London', '2026-11-23T08:00')).toBe('2026-11-24 2026-11-24T08:00')
    expect(due('08:00', 'Asia/Kolkata', '2026-11-23T02:31')).toBe('2026-11-24 2026-11-24T02:30')
  })

  it('counts her days by her clock and not by ours', () => {
    expect(due('08:00', 'Pacific/Auckland', '2026-11-23T12:00')).toBe('2026-11-24 2026-11-23T19:00')
    expect(due('20:00', 'America/Los_Angeles', '2026-11-24T03:00')).toBe('2026-11-23 2026-11-24T04:00')
    expect(due('00:00', 'Europe/Berlin', '2026-11-23T22:59')).toBe('2026-11-24 2026-11-23T23:00')
    expect(due('23:59', 'Europe/Berlin', '2026-11-23T22:59')).toBe('2026-11-24 2026-11-24T22:59')
  })

  it('comes at the same time by the wall clock after the clocks change', () => {
    expect(due('08:00', 'Europe/London', '2026-03-28T08:00')).toBe('2026-03-29 2026-03-29T07:00')
    expect(due('08:00', 'Europe/London', '2026-10-24T07:00')).toBe('2026-10-25 2026-10-25T08:00')
  })

  it('comes an hour later on the day whose clock jumps over her time, and not so the day after', () => {
    expect(due('02:30', 'America/New_York', '2026-03-08T05:00')).toBe('2026-03-08 2026-03-08T07:30')
    expect(due('02:30', 'America/New_York', '2026-03-08T07:30')).toBe('2026-03-09 2026-03-09T06:30')
    expect(due('00:30', 'Africa/Cairo', '2026-04-23T12:00')).toBe('2026-04-24 2026-04-23T22:30')
    expect(due('02:15', 'Australia/Lord_Howe', '2026-10-03T12:00')).toBe('2026-10-04 2026-10-03T15:45')
  })

  it('comes once on the day whose clock shows her time twice: the first time', () => {
    expect(due('01:30', 'America/New_York', '2026-11-01T04:00')).toBe('2026-11-01 2026-11-01T05:30')
    expect(due('01:30', 'America/New_York', '2026-11-01T05:30')).toBe('2026-11-02 2026-11-02T06:30')
  })

  it('knows the leap day, and years without one', () => {
    expect(due('08:00', 'Europe/London', '2028-02-28T09:00')).toBe('2028-02-29 2028-02-29T08:00')
    expect(due('08:00', 'Europe/London', '2028-02-29T09:00')).toBe('2028-03-01 2028-03-01T08:00')
    expect(due('08:00', 'Europe/London', '2027-02-28T09:00')).toBe('2027-03-01 2027-03-01T08:00')
    expect(due('08:00', 'Europe/London', '2026-12-31T09:00')).toBe('2027-01-01 2027-01-01T08:00')
  })

  it('leaves out a day that her island never had', () => {
    expect(due('08:00', 'Pacific/Apia', '2011-12-29T19:00')).toBe('2011-12-31 2011-12-30T18:00')
  })

  it('waits for the end of a pause', () => {
    const notBefore = '2026-11-30'
    expect(due('08:00', 'Europe/London', '2026-11-23T07:00', { notBefore })).toBe('2026-11-30 2026-11-30T08:00')
    expect(due('08:00', 'Europe/London', '2026-12-02T07:00', { notBefore })).toBe('2026-12-02 2026-12-02T08:00')
  })

  it('is not today where she had one today, even at an earlier time', () => {
    const last = { at: utc('2026-11-23T08:00'), day: '2026-11-23' }
    expect(due('20:00', 'Europe/London', '2026-11-23T09:00', { last })).toBe('2026-11-24 2026-11-24T20:00')
  })

  it('never gives a second one for a day when she flies west over the date line', () => {
    const last = { at: utc('2026-11-23T19:00'), day: '2026-11-24' } // 8 in the morning in Auckland
    expect(due('20:00', 'America/Los_Angeles', '2026-11-24T00:00', { last })).toBe('2026-11-25 2026-11-26T04:00')
  })

  it('never gives a second one for a day when she flies east over the date line', () => {
    const last = { at: utc('2026-11-23T16:00'), day: '2026-11-23' } // 8 in the morning in Los Angeles: the 24th in Auckland
    expect(due('20:00', 'Pacific/Auckland', '2026-11-23T20:00', { last })).toBe('2026-11-25 2026-11-25T07:00')
  })
})

describe('a tip that is late', () => {
  const zone = 'Europe/London'
  const at = utc('2026-11-23T08:00')
  const after = (minutes: number, day = '2026-11-23', promised = at) =>
    latenessOf({ at: promised, day }, promised + minutes * 60_000, { zone })

  it.each([
    [0, 'on-time'],
    [4, 'on-time'],
    [5, 'late'],
    [119, 'late'],
    [120, 'too-late'],
    [60 * 24 * 9, 'too-late'],
  ])('by %i minutes is %s', (minutes, lateness) => expect(after(minutes)).toBe(lateness))

  it('is too late as soon as her day has ended, for it would take the place of the next', () => {
    expect(after(29, '2026-11-23', utc('2026-11-23T23:30'))).toBe('late')
    expect(after(30, '2026-11-23', utc('2026-11-23T23:30'))).toBe('too-late')
  })
})

const ZONES = Intl.supportedValuesOf('timeZone')
const aZone = fc.constantFrom(...ZONES)
const aTime = fc
  .nat({ max: 1439 })
  .map((all) => `${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`)
const aMoment = fc.integer({ min: utc('2024-01-01T00:00'), max: utc('2032-01-01T00:00') })

describe('at any time, in any zone', () => {
  it('comes after now, within two days, on its own local day, when her clock shows her time or has just jumped over it', () => {
    fc.assert(
      fc.property(aZone, aTime, aMoment, (zone, time, now) => {
        const next = nextDue({ zone, time }, now)
        expect(next.at).toBeGreaterThan(now)
        expect(next.at - now).toBeLessThanOrEqual(26 * HOUR)
        expect(localDay(next.at, zone)).toBe(next.day)
        const shown = localTime(next.at, zone)
        if (shown !== time) expect(localTime(next.at - HOUR, zone) <= time && shown > time).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('comes once for each local day, and leaves none out, for a year', () => {
    fc.assert(
      fc.property(aZone, aTime, aMoment, (zone, time, start) => {
        let last = nextDue({ zone, time }, start)
        for (let count = 0; count < 366; count += 1) {
          const next = nextDue({ zone, time }, last.at, { last })
          expect(Date.parse(next.day) - Date.parse(last.day)).toBe(24 * HOUR)
          last = next
        }
      }),
      { numRuns: 30 },
    )
  })

  it('never comes twice on one day by any clock that she has used, however she moves', () => {
    const aMove = fc.record({ zone: aZone, time: aTime, hours: fc.nat({ max: 60 }) })
    fc.assert(
      fc.property(aMoment, fc.array(aMove, { minLength: 2, maxLength: 12 }), (start, moves) => {
        let now = start
        let last: { at: number; day: string } | undefined
        const days = new Set<string>()
        for (const { zone, time, hours } of moves) {
          const next = nextDue({ zone, time }, now, { last })
          expect(last && localDay(last.at, zone) === localDay(next.at, zone)).not.toBe(true)
          now += hours * HOUR
          if (next.at > now) continue // she changes her settings before it comes
          expect(days.has(next.day)).toBe(false)
          days.add(next.day)
          last = next
          now = Math.max(now, next.at)
        }
      }),
      { numRuns: 500 },
    )
  })
})
