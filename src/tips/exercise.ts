import { z } from 'zod'

/** One row of `content/facts/exercises.yaml`: what does not depend on language. */
export const exerciseFactsSchema = z.strictObject({
  id: z.string().regex(/^EX\d\d$/),
  name: z.string().regex(/^[a-z_]+$/),
  /** First and last week in which it may be sent. */
  fromWeek: z.int().min(4),
  toWeek: z.int().max(42),
  position: z.enum([
    'standing',
    'hands_and_knees',
    'seated',
    'kneeling',
    'side_lying',
    'supine',
    'walking',
    'water',
    'any',
  ]),
  slot: z.enum(['mobility', 'strength', 'walk_or_water', 'stretch', 'pelvic_floor_or_breathing', 'comfort']),
  kit: z.array(z.string()),
  /** Who must not be sent it, and who is sent its smaller form. */
  skip: z.array(z.enum(['pgp', 'wrist', 'knee', 'fall'])).default([]),
  shrink: z.array(z.enum(['pgp', 'wrist', 'knee', 'fall'])).default([]),
  sources: z.array(z.string()).min(1),
})

/** One file of `content/<language>/exercises/`. */
export const exerciseWordsSchema = z.strictObject({
  id: z.string().regex(/^EX\d\d$/),
  title: z.string().min(1).max(40),
  /** Numbered steps, one sentence or two each. */
  steps: z.array(z.string().min(1)).min(2),
  dose: z.string().min(1),
  breathing: z.string().min(1),
  easier: z.string().min(1),
  harder: z.string().min(1),
  /** Who must skip it, in plain words; empty where nobody beyond the general rules. */
  skipIf: z.string(),
  /** Stop signs of its own, beside the general ones. */
  stopIf: z.string(),
  /** What the picture shows, for those who cannot see it. */
  picture: z.string().min(1),
  reviewed: z.iso.date(),
  reviewBy: z.iso.date(),
})

export type ExerciseFacts = z.infer<typeof exerciseFactsSchema>
export type ExerciseWords = z.infer<typeof exerciseWordsSchema>
