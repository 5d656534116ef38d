import { z } from 'zod'

/** A time of day as `HH:MM`, 24 hours. */
export const dayTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is no time of day; give it as HH:MM')

/** Tips are sent from the first to the last of these, both included: never at night. */
export const SENDING_HOURS = { first: '06:00', last: '22:00' } as const

/** Whether a tip may be sent at this time of day. */
export const isSendingTime = (time: string) => time >= SENDING_HOURS.first && time <= SENDING_HOURS.last

/** The time of day so many minutes after midnight; past a day it goes on with the next one. */
export function dayTime(minutes: number): string {
  const within = ((minutes % 1440) + 1440) % 1440
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor(within / 60))}:${two(within % 60)}`
}
