import { z } from 'zod'

/** How much at the start, and how much it may become. A bare number stays the same. */
const amountSchema = z
  .union([z.int().positive(), z.strictObject({ start: z.int().positive(), buildTo: z.int().positive() })])
  .transform((amount) => (typeof amount === 'number' ? { start: amount, buildTo: amount } : amount))
  .refine(({ start, buildTo }) => start <= buildTo, 'starts above what it builds to; swap the two')

/** How much of an exercise. Where both `reps` and `minutes` stand, either will do. Empty: as often as it is needed. */
export const doseSchema = z.strictObject({
  reps: amountSchema.optional(),
  /** Seconds of each hold. */
  holdSeconds: amountSchema.optional(),
  minutes: amountSchema.optional(),
  /** What the reps are counted for; absent where there is one count for all. */
  each: z.enum(['side', 'way', 'foot']).optional(),
  /** How often in a day; absent means once. */
  perDay: amountSchema.optional(),
  when: z.enum(['each-time', 'often', 'most-days']).optional(),
  /** The whole of it takes less than this. */
  underMinutes: z.int().positive().optional(),
})

export type Amount = z.infer<typeof amountSchema>
export type Dose = z.infer<typeof doseSchema>
