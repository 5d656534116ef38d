import { z } from 'zod'

const words = z.record(z.string(), z.string())

/** `content/<language>/spelling.yaml`: what is read as what before anything is understood. */
export const spellingSchema = z.strictObject({
  /** Short forms and their full ones ("cant": "can not"). */
  contractions: words,
  /** Common misspellings and regional spellings, to the one that the data uses. */
  misspellings: words,
  /** Signs and emoji that stand for a word. */
  emoji: words,
  /** Words that begin a new clause. */
  clauseStarts: z.array(z.string()).min(1),
})

export type Spelling = z.infer<typeof spellingSchema>
