const DAY = 86_400_000
const FULL_TERM_DAYS = 280

/** The due date, as `YYYY-MM-DD`, of a mother who is so many whole weeks pregnant at a moment (epoch milliseconds). */
export function dueDateFromWeeks(weeks: number, now: number): string {
  return new Date(now + (FULL_TERM_DAYS - weeks * 7) * DAY).toISOString().slice(0, 10)
}

/** Her whole weeks at a moment, from her due date; null where she is not between 3 and 43 weeks. */
export function weeksFromDueDate(dueDate: string, now: number): number | null {
  const daysLeft = Math.round((Date.parse(dueDate) - Math.floor(now / DAY) * DAY) / DAY)
  const weeks = Math.floor((FULL_TERM_DAYS - daysLeft) / 7)
  return weeks >= 3 && weeks <= 43 ? weeks : null
}
