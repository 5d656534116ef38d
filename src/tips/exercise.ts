import { z } from 'zod'
import { doseSchema } from './dose.ts'
import { exerciseIdSchema } from './exercise-id.ts'
import { kitSchema } from './kit.ts'
import { positionSchema } from './position.ts'
import { slotSchema } from './slot.ts'

const week = z.int().min(4).max(42)
const filter = z.enum(['ok', 'small', 'skip'])

/** One row of `content/facts/exercises.yaml`: what does not depend on language. */
export const exerciseFactsSchema = z.strictObject({
  id: exerciseIdSchema,
  name: z.string().regex(/^[a-z][a-z_]*$/),
  /** First and last week in which it may be sent. */
  weeks: z.strictObject({ from: week, to: week }),
  /** From this week on its form changes: the words say how, as `late`. */
  lateFrom: week.optional(),
  /** Where she can do it; the steps are written for the first. */
  positions: z.array(positionSchema).min(1),
  slot: slotSchema,
  dose: doseSchema,
  /** What she needs. Empty: nothing. */
  kit: z.array(kitSchema),
  /** `skip`: not sent to her; `small`: sent with the words' line `small`. */
  filters: z.strictObject({ pgp: filter, wrist: filter.exclude(['small']), knee: filter.exclude(['small']) }),
  /** It can be fallen from: a wall or something firm must be in reach. */
  needsSupport: z.boolean(),
  /** The exercise to send in its place when it is too hard, or too easy. The words always name a form of its own. */
  easier: exerciseIdSchema.optional(),
  harder: exerciseIdSchema.optional(),
  /** Codes of `sources.yaml`. */
  sources: z.array(z.string()).min(1),
})

export type ExerciseFacts = z.infer<typeof exerciseFactsSchema>
