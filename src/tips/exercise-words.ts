import { z } from 'zod'
import { exerciseIdSchema } from './exercise-id.ts'

const line = z.string().min(1)

/** One file of `content/<language>/exercises/`. Plain text: no marks. */
export const exerciseWordsSchema = z.strictObject({
  id: exerciseIdSchema,
  title: line.max(30),
  /** What to do, in order. */
  steps: z.array(line).min(2).max(5),
  breathing: line,
  /** The usual dose and what it builds to; the half dose. Both agree with the facts. */
  dose: line,
  doseEasy: line,
  easier: line,
  harder: line,
  /** Who must leave it out. */
  skipIf: line,
  /** A reason to stop beyond those of the stop line. */
  stop: line.optional(),
  whereToFeel: line.optional(),
  /** How its form changes from the week `lateFrom` of the facts on. */
  late: line.optional(),
  /** The small form for pelvic girdle pain, where the facts say `pgp: small`. */
  small: line.optional(),
  /** What the picture shows, at the start and at the end, for those who cannot see it. */
  picture: z.strictObject({ alt: line }),
  reviewed: z.iso.date(),
  reviewBy: z.iso.date(),
})

export type ExerciseWords = z.infer<typeof exerciseWordsSchema>
