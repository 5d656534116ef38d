import { z } from 'zod'
import { exerciseIdSchema } from './exercise-id.ts'

/** A day with a move. */
const planDaySchema = z.strictObject({
  exercise: exerciseIdSchema,
  /** Send the words' line `small` to everybody. */
  small: z.boolean().optional(),
  /** Minutes of this day, in place of the dose; `upTo` where she may do more. */
  minutes: z.int().positive().optional(),
  upTo: z.int().positive().optional(),
  /** Sent in its place to her who has what they need. */
  or: z.array(exerciseIdSchema).optional(),
  /** Offered after it, behind a button: a tip is one move. */
  afterwards: exerciseIdSchema.optional(),
})

/** The rest day: a comfort tip of every topic that is named, and no exercise. A topic is the id of an answer. */
const restDaySchema = z.strictObject({
  topics: z.array(z.string().regex(/^[a-z][a-z0-9_]*$/)).min(1),
  /** The habit that goes with the topic, behind a button. */
  practise: exerciseIdSchema.optional(),
  /** Whether she is asked how it goes. */
  checkIn: z.boolean().optional(),
})

/** One of the four weeks of the base plan: six days and a rest day. */
export const planWeekSchema = z.strictObject({
  /** The first week is easy: half of every dose that is counted. */
  half: z.boolean().default(false),
  days: z.array(planDaySchema).length(6),
  rest: restDaySchema,
})

export type PlanDay = z.infer<typeof planDaySchema>
export type RestDay = z.infer<typeof restDaySchema>
