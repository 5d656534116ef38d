import { z } from 'zod'

const filters = z.array(z.enum(['pgp', 'wrist', 'knee'])).min(1)
const id = z.string().regex(/^[a-z][a-z_]*$/)

/** A question before the first tip, and what "yes" does. */
export const signUpQuestionSchema = z.discriminatedUnion('yes', [
  /** No tips, and the seek-care reply S with the words' `say` as the sign. */
  z.strictObject({ id, yes: z.literal('seek-care') }),
  /** No tips until her team says yes; the answer `exercise_not_ok`. */
  z.strictObject({ id, yes: z.literal('ask-team') }),
  /** Tips, without what does not suit her. */
  z.strictObject({ id, yes: z.literal('filter'), filters }),
])

/** A place that hurts after a tip: what it leads to. */
export const sorePlaceSchema = z.discriminatedUnion('leadsTo', [
  z.strictObject({ id, leadsTo: z.literal('easier') }),
  z.strictObject({ id, leadsTo: z.literal('filter'), filters }),
  /** The seek-care reply of this danger sign. */
  z.strictObject({ id, leadsTo: z.literal('seek-care'), sign: z.string().regex(/^DS\d\d$/) }),
])

export type SignUpQuestion = z.infer<typeof signUpQuestionSchema>
