import { z } from 'zod'
import { levelSchema } from './level.ts'

const weekRange = z.strictObject({ from: z.int().optional(), to: z.int().optional() })
const signId = z.string().regex(/^DS\d\d$/)
const day = z.iso.date()

/** One row of `content/facts/danger-signs.yaml`: what does not depend on language. */
export const signFactsSchema = z.strictObject({
  id: signId,
  name: z.string().regex(/^[a-z_]+$/),
  level: levelSchema,
  sources: z.array(z.string()).min(1),
  /** Rows of the claim ledger that it rests on. */
  claims: z.array(z.string()).default([]),
  /** Weeks in which the sign counts as itself; outside them it is read as `otherwise`. Unknown weeks count. */
  weeks: weekRange.optional(),
  otherwise: z.union([signId, levelSchema]).optional(),
  /** True where what was once counts now too: cancer years ago is a sign for a spine that hurts today. */
  history: z.boolean().default(false),
  /** True where unknown weeks do not count (labour at term is early labour until her week is known). */
  needsWeeks: z.boolean().default(false),
  /** A higher level where all that is named comes together: any of the signs, any of the details, the weeks. */
  raise: z
    .array(
      z.strictObject({
        to: levelSchema,
        signs: z.array(signId).optional(),
        details: z.array(z.string()).optional(),
        weeks: weekRange.optional(),
      }),
    )
    .default([]),
})

/** One file of `content/<language>/danger-signs/`: how a sign is said in that language. */
export const signWordsSchema = z.strictObject({
  id: signId,
  about: z.string().min(1),
  /** The only words of ours about this sign that a reply may carry. At most 30 characters. */
  label: z.string().min(1).max(30),
  /** The ways to say it, in the notation of `content/README.md`. */
  say: z.array(z.string().min(1)).default([]),
  /** Ways that make it an emergency by themselves. */
  strong: z.array(z.string().min(1)).default([]),
  /** Whole phrases that only look like the sign; each removes the words it matches and nothing else. */
  lookAlikes: z.array(z.string().min(1)).default([]),
  /** Phrases that say the sign is absent, beside the ordinary negations. */
  denied: z.array(z.string().min(1)).default([]),
  /** Messages that must get the full seek-care reply. */
  is: z.array(z.string().min(1)).min(1),
  /** Messages that must not. */
  isNot: z.array(z.string().min(1)),
  reviewed: day,
  reviewBy: day,
})

export type SignFacts = z.infer<typeof signFactsSchema>
export type SignWords = z.infer<typeof signWordsSchema>
