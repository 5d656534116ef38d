import { Temporal } from 'temporal-polyfill'

/** The local day of a moment in a zone, as `YYYY-MM-DD`. @param at epoch milliseconds */
export const localDay = (at: number, zone: string) => inZone(at, zone).toPlainDate().toString()

/** What her clock shows at a moment, as `HH:MM`. @param at epoch milliseconds */
export const localTime = (at: number, zone: string) =>
  inZone(at, zone).toPlainTime().toString({ smallestUnit: 'minute' })

/** The day so many days later, by the calendar. @param day `YYYY-MM-DD` */
export const dayLater = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString()

/** How many days lie from one day to another; below zero where the other is earlier. */
export const daysBetween = (from: string, to: string) => Temporal.PlainDate.from(from).until(to).days

/** The moment, in epoch milliseconds, at which her clock shows a time on a day; see `nextDue` for clock changes. */
export function momentOf(day: string, { time, zone }: { time: string; zone: string }): number {
  const wall = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(time))
  return wall.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds
}

function inZone(at: number, zone: string) {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
}
