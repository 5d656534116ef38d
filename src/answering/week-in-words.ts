import { fill } from './fill.ts'
import type { Shelf } from './shelf.ts'

/** "26 weeks and 4 days". */
export function weekInWords({ weeks, days }: { weeks: number; days: number }, { talk: { dates } }: Shelf): string {
  const way =
    days === 0 ? (weeks === 1 ? dates.week : dates.weeks) : days === 1 ? dates.weeksAndDay : dates.weeksAndDays
  return fill(way, { WEEKS: String(weeks), DAYS: String(days) })
}
