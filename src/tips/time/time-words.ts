import { z } from 'zod'
import { dayTimeSchema } from './day-time.ts'

const words = z.array(z.string().regex(/^[a-z' ]+$/, 'is not in small letters')).min(1)
const hour = z.int().min(0).max(29)

const partSchema = z.strictObject({ say: words, from: hour, to: hour, usual: dayTimeSchema.exactOptional() })

/** `content/<language>/time-words.yaml`: how a time of day is said. */
export const timeWordsSchema = z.strictObject({
  /** Parts of the day: the hours that an hour said with them can mean, and the time that they mean alone. */
  parts: z.array(partSchema).min(1),
  past: words,
  to: words,
  half: words,
  quarter: words,
  minutes: words,
  /** Says that the number before it is an hour. */
  hour: words,
  /** Says that the number before it is no hour. */
  counts: words,
  /** What may stand around a number that nothing else marks as a time. */
  around: words,
})

export type TimeWords = z.infer<typeof timeWordsSchema>
export type DayPart = z.infer<typeof partSchema>
