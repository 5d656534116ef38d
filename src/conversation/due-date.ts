const DAY = 86_400_000
const FULL_TERM_DAYS = 280

/** How long she has been pregnant. */
export interface Gestation {
  weeks: number
  /** Days beyond the whole weeks. */
  days: number
}

/** The due date, as `YYYY-MM-DD`, of a mother who is so many weeks and days pregnant at a moment (epoch milliseconds). */
export function dueDateFromWeeks(weeks: number, now: number, days = 0): string {
  return new Date(now + (FULL_TERM_DAYS - weeks * 7 - days) * DAY).toISOString().slice(0, 10)
}

/** How far she is at a moment, by her due date. Negative where the date lies more than forty weeks ahead. */
export function gestationOf(dueDate: string, now: number): Gestation {
  const daysLeft = Math.round((Date.parse(dueDate) - Math.floor(now / DAY) * DAY) / DAY)
  const since = FULL_TERM_DAYS - daysLeft
  const weeks = Math.floor(since / 7)
  return { weeks, days: since - weeks * 7 }
}

/** Her whole weeks at a moment, from her due date; null where she is not between 3 and 43 weeks. */
export function weeksFromDueDate(dueDate: string, now: number): number | null {
  const { weeks } = gestationOf(dueDate, now)
  return weeks >= 3 && weeks <= 43 ? weeks : null
}

/** From here on her due date is asked about. */
export const isPastTerm = (dueDate: string | undefined, now: number): dueDate is string =>
  dueDate !== undefined && gestationOf(dueDate, now).weeks >= 42
