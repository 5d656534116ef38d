import { z } from 'zod'
import { planWeekSchema } from './base-plan.ts'
import { exerciseIdSchema } from './exercise-id.ts'
import { kitSchema } from './kit.ts'
import { signUpQuestionSchema, sorePlaceSchema } from './sign-up.ts'
import { slotSchema } from './slot.ts'

const count = z.int().positive()
const week = z.int().min(0).max(44)
const hour = z.int().min(0).max(23)
const moves = z.array(exerciseIdSchema).min(1)

/** `content/facts/tips-plan.yaml`: in what order the exercises come, for whom, and when there are none. */
export const tipsPlanSchema = z.strictObject({
  /** Outside of these weeks, or where the week is not known, there are no tips. */
  weeks: z.strictObject({ from: week, to: week }),
  /** Her own hours: the first and the last at which a tip may come, those she is offered, and the one if she does not choose. */
  hours: z.strictObject({ first: hour, last: hour, offered: z.array(hour).min(1), usual: hour, laterBy: count }),
  /** The slots of day 1 to 7; day 7 is the rest day. */
  shape: z.array(z.array(slotSchema).min(1)).length(7),
  /** At most so many moves that she has not done before in one day. */
  newMovesADay: count,
  base: z.array(planWeekSchema).length(4),
  /** What comes in place of the base plan's moves in the rounds after it, by slot; and the rest days then. */
  later: z.strictObject({
    moves: z.partialRecord(slotSchema, moves),
    rest: z.array(planWeekSchema.shape.rest).min(1),
  }),
  notInFirstWeek: z.array(exerciseIdSchema),
  /** What replaces a move that a filter takes out. */
  instead: z.strictObject({ pgp: moves, wrist: moves, knee: moves }),
  /** Things that not everybody has: their exercises go to those who said that they have them. */
  askedKit: z.array(kitSchema).min(1),
  /** The first weeks with nausea: short and seated. */
  nausea: z.strictObject({ to: week, half: z.boolean(), moves }),
  /** From this week the amount is held, not raised. */
  holdFrom: week,
  /** From this week only these. */
  comfort: z.strictObject({ from: week, moves }),
  /** On their back: never from this week. */
  supineBefore: week,
  /** Days that must lie between two tips of one exercise, but for these slots. */
  noRepeat: z.strictObject({ days: count, except: z.array(slotSchema) }),
  /** After so many days without "too hard": reps, or minutes of walking, not both. Never above the dose's `buildTo`. */
  progress: z.strictObject({ afterDays: count, addReps: count, addMinutes: count }),
  /** How many levels "too hard" or pain goes down: full, usual, half. */
  tooHard: z.strictObject({ levels: count }),
  /** After so many days missed, or an illness, so many weeks back. */
  missed: z.strictObject({ days: count, weeksBack: count }),
  pauses: z.strictObject({ unwellHours: count, offeredDays: z.array(count).min(1) }),
  /** When tips end by themselves. */
  ends: z.strictObject({ daysAfterDueDate: count, failedSends: count, silentDays: count }),
  signUp: z.array(signUpQuestionSchema).min(1),
  /** Where she may say that it hurts. */
  sore: z.array(sorePlaceSchema).min(1),
  sources: z.array(z.string()).min(1),
  reviewed: z.iso.date(),
  reviewBy: z.iso.date(),
})

export type TipsPlan = z.infer<typeof tipsPlanSchema>
