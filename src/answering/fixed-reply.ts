import { z } from 'zod'

/** One file of `content/<language>/replies/`: a fixed text. `{EMERGENCY}`, `{WEEKS}`, `{SIGN}` and the help lines are filled in. */
export const fixedReplySchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z]+$/),
  text: z.string().min(1),
  sources: z.array(z.string()).min(1),
  reviewed: z.iso.date(),
  reviewBy: z.iso.date(),
})

export type FixedReply = z.infer<typeof fixedReplySchema>
