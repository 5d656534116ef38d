import { z } from 'zod'

const day = z.iso.date()

/** One file of `content/<language>/answers/`. Texts are Telegram HTML: plain words, `<b>` and `<i>` at the most. */
export const answerSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]*$/),
  /** What stands on a button that leads here, at most 30 characters. */
  title: z.string().min(1).max(30),
  /** What she reads when her week is unknown, or makes no difference. */
  text: z.string().min(1),
  /** Her trimester's own text, in place of `text`. */
  trimester1: z.string().optional(),
  trimester2: z.string().optional(),
  trimester3: z.string().optional(),
  /** The rest, behind the button "More". */
  more: z.string().optional(),
  /** The one line that says when to call. */
  callIf: z.string().optional(),
  /** What a partner who asks reads in place of `text`. */
  partner: z.string().optional(),
  /** Whether the answer is about back pain: from week 14 on the line of decision D1 stands under it. */
  backPain: z.boolean().default(false),
  /** Codes of `content/facts/sources.yaml`. Empty only where nothing medical is said. */
  sources: z.array(z.string()),
  /** Rows of the claim ledger that it rests on. */
  claims: z.array(z.string().regex(/^C\d{3}$/)).default([]),
  reviewed: day,
  reviewBy: day,
})

export type Answer = z.infer<typeof answerSchema>
