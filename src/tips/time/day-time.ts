import { z } from 'zod'

/** A time of day as `HH:MM`, 24 hours. */
export const dayTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is no time of day; give it as HH:MM')

/** The first and the last hour in which a tip may come: her own, and never at night. */
export interface Hours {
  first: number
  last: number
}

/** Whether a tip may come at this time of day. */
export function isInHours(time: string, { first, last }: Hours): boolean {
  const hour = Number(time.slice(0, 2))
  return hour >= first && hour <= last
}

/** The time of day so many minutes after midnight; past a day it goes on with the next one. */
export function dayTime(minutes: number): string {
  const within = ((minutes % 1440) + 1440) % 1440
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor(within / 60))}:${two(within % 60)}`
}
