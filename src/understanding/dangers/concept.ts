import { z } from 'zod'

/**
 * `content/<language>/concepts.yaml`: a name, and the words and short phrases that mean it.
 * `<name>` among them takes in all words of that other concept. The words of a concept that `carries` a sign are
 * also found misspelt by a letter or two.
 */
export const conceptsSchema = z.record(
  z.string().regex(/^[a-z][a-z0-9_]*$/),
  z.strictObject({
    means: z.string().optional(),
    carries: z.boolean().default(false),
    words: z.array(z.string().min(1)).min(1),
  }),
)

export type Concepts = z.infer<typeof conceptsSchema>
