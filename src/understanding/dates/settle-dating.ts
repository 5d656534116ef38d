import type { Dating, WrittenDay } from './dating.ts'
import { dayNumber, dayOf, isDay, PREGNANCY_DAYS } from './day-number.ts'

/** Why a date cannot be hers. */
type DateFault = 'noSuchDay' | 'tooFar' | 'tooLongAgo' | 'periodAhead' | 'periodTooLongAgo'

/** What a date comes to today. All dates are `YYYY-MM-DD`. */
export type Settled =
  | { kind: 'due'; date: string }
  /** More than one day is possible, or it may be no date: `written` is the day that she may mean, `date` the due date that it gives. */
  | { kind: 'which'; options: { written: string; date: string }[] }
  /** She named a month (1 to 12) and no day. */
  | { kind: 'needsDay'; month: number }
  | { kind: 'fault'; fault: DateFault }

/** A due date may lie so many days ahead, or so many behind. */
const MOST_AHEAD = PREGNANCY_DAYS
const MOST_BEHIND = 21

/**
 * Finds out which due date she means. Where one of two orders gives a day that cannot be, it is the other.
 *
 * @param today `YYYY-MM-DD`
 */
export function settleDating({ of, days, monthOnly, doubtful }: Dating, today: string): Settled {
  if (monthOnly !== undefined) return { kind: 'needsDay', month: monthOnly }
  const now = dayNumber(today)
  const read = days.map((written) => settled(written, of === 'period', now))
  const possible = read.filter((one) => one.fault === undefined)
  if (possible.length > 1 || (possible.length === 1 && doubtful && of === 'unsaid'))
    return {
      kind: 'which',
      options: possible.map(({ written, due }) => ({ written: dayOf(written), date: dayOf(due) })),
    }
  const [only = read[0]] = possible
  if (only === undefined) return { kind: 'fault', fault: 'noSuchDay' }
  return only.fault === undefined ? { kind: 'due', date: dayOf(only.due) } : { kind: 'fault', fault: only.fault }
}

/** A due date as it stands on a button of ours, which may be old. */
export function settleDay(date: string, today: string): Settled {
  const due = dayNumber(date)
  const { fault } = Number.isNaN(due) || dayOf(due) !== date ? NO_DAY : ofDue(due, dayNumber(today))
  return fault === undefined ? { kind: 'due', date } : { kind: 'fault', fault }
}

interface Reading {
  /** Days since 1970. */
  written: number
  due: number
  fault: DateFault | undefined
  /** How many days it lies outside of what can be. */
  outside: number
}

const NO_DAY: Reading = { written: 0, due: 0, fault: 'noSuchDay', outside: 0 }

/** The reading in the year that fits, or comes nearest to it. */
function settled(written: WrittenDay, isPeriod: boolean, now: number): Reading {
  const read = inYears(written, now).map((one) => (isPeriod ? ofPeriod(one, now) : ofDue(one, now)))
  return read.sort((a, b) => a.outside - b.outside)[0] ?? NO_DAY
}

function ofDue(written: number, now: number): Reading {
  const ahead = written - now
  const outside = Math.max(0, ahead - MOST_AHEAD, -MOST_BEHIND - ahead)
  return { written, due: written, outside, fault: outside === 0 ? undefined : ahead > 0 ? 'tooFar' : 'tooLongAgo' }
}

function ofPeriod(written: number, now: number): Reading {
  const { due, outside } = ofDue(written + PREGNANCY_DAYS, now)
  return {
    written,
    due,
    outside,
    fault: outside === 0 ? undefined : written > now ? 'periodAhead' : 'periodTooLongAgo',
  }
}

/** The day in the year that she named; else in this year and its neighbours, as far as they have it. */
function inYears({ day, month, year }: WrittenDay, now: number): number[] {
  const thisYear = Number(dayOf(now).slice(0, 4))
  const years = year === undefined ? [thisYear, thisYear + 1, thisYear - 1] : [year]
  return years
    .filter((one) => isDay(one, month, day))
    .map((one) => Math.floor(Date.UTC(one, month - 1, day) / 86_400_000))
}
