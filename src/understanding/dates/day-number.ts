/** From the first day of the last period to the due date. */
export const PREGNANCY_DAYS = 280

const DAY = 86_400_000

/** The days from 1 January 1970 to a date, `YYYY-MM-DD`. */
export const dayNumber = (date: string): number => Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY)

/** The date, `YYYY-MM-DD`, so many days after 1 January 1970. */
export const dayOf = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10)

/** Whether a year has such a day. @param month 1 to 12 */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
