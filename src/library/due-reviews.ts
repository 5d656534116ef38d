import { reviewed } from './check-reviews.ts'
import type { Data } from './read-data.ts'

const MONTH_AHEAD = 31 * 24 * 60 * 60 * 1000

/** The day up to which a review is due soon. Days are `YYYY-MM-DD`. */
export const dueUntil = (today: string) => new Date(Date.parse(today) + MONTH_AHEAD).toISOString().slice(0, 10)

/**
 * What a clinician should review: everything whose date has passed or passes within a month, the earliest first.
 *
 * @param today `YYYY-MM-DD`
 * @returns a line for each file: when it is due and which; one line that says so where nothing is due
 */
export function dueReviews(data: Data, today: string): string[] {
  const until = dueUntil(today)
  const rows = reviewed(data)
    .map(({ file, value }) => ({ file, due: value.reviewBy }))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.file < b.file ? -1 : 1))
  const due = rows.filter((row) => row.due <= until)
  if (due.length > 0) return due.map((row) => `${row.due} ${row.due < today ? 'overdue' : 'due'} ${row.file}`)
  return [`Nothing is due until ${until}. The next is ${rows[0]?.file ?? 'nothing'} on ${rows[0]?.due ?? '-'}.`]
}
