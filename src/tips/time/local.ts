import { Temporal } from 'temporal-polyfill'

/** The local day of a moment in a zone, as `YYYY-MM-DD`. @param at epoch milliseconds */
export const localDay = (at: number, zone: string) => inZone(at, zone).toPlainDate().toString()

/** What her clock shows at a moment, as `HH:MM`. @param at epoch milliseconds */
export const localTime = (at: number, zone: string) =>
  inZone(at, zone).toPlainTime().toString({ smallestUnit: 'minute' })

/*
 * Days are counted without the polyfill's durations: those use `Math.sign`, which gives 1 for 0 once Node 20 has compiled
 * it in a process that has run for a while, and then they throw "Cannot mix duration signs" for days below zero.
 */
const DAY_MS = 86_400_000

/** The day so many days later, by the calendar. @param day `YYYY-MM-DD` */
export const dayLater = (day: string, days: number) =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)

/** How many days lie from one day to another; below zero where the other is earlier. */
export const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY_MS

/** The moment, in epoch milliseconds, at which her clock shows a time on a day; see `nextDue` for clock changes. */
export function momentOf(day: string, { time, zone }: { time: string; zone: string }): number {
  const wall = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(time))
  return wall.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds
}

function inZone(at: number, zone: string) {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
}
