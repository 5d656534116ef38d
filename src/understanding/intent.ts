import { z } from 'zod'

/** A phrase that shows what is understood; `also` names intents whose answers are just as right. */
const heldOutSchema = z.union([
  z
    .string()
    .min(1)
    .transform((say) => ({ say, also: [] as string[] })),
  z.strictObject({ say: z.string().min(1), also: z.array(z.string()).min(1) }),
])

/** One file of `intents/<language>/`: a thing mothers ask, and the ways they ask it. The file's name is the id. */
export const intentSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]*$/),
  about: z.string().min(1),
  /** The id of the answer in `content/<language>/answers/` that this intent leads to. */
  answer: z.string().regex(/^[a-z][a-z0-9_]*$/),
  /** What the classifier is trained on. `from` names the seed document a wording goes back to. */
  phrases: z.array(z.strictObject({ say: z.string().min(1), from: z.string().optional() })).min(5),
  /** Phrases it is never trained on and must still understand. */
  heldOut: z.array(heldOutSchema),
})

export type Intent = z.infer<typeof intentSchema>
