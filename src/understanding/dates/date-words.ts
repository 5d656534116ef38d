import { z } from 'zod'

const ways = z.array(z.string().min(1)).min(1)

/** `content/<language>/date-words.yaml`: how a date is written, and what says whose it is. Small letters. */
export const dateWordsSchema = z.strictObject({
  /** The names of each month, January first. */
  months: z.array(ways).length(12),
  /** The days of the month in words. */
  ordinals: z.array(z.string().min(1)).length(31),
  due: ways,
  /** Said of a due date and of other things. */
  perhapsDue: ways,
  period: ways,
  /** Dates of something else. */
  neither: ways,
  not: ways,
  /** Before a month that has no day. */
  ofMonth: ways,
  around: ways,
})

export type DateWords = z.infer<typeof dateWordsSchema>
