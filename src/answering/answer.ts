import { z } from 'zod'

const day = z.iso.date()
const words = z.string().min(1)

/** One file of `content/<language>/answers/`. Texts are Telegram HTML: plain words, `<b>` and `<i>` at the most. */
export const answerSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]*$/, 'is no name; use small letters, digits and "_", and begin with a letter'),
  /** What stands on a button that leads here, at most 30 characters. */
  title: z.string().min(1).max(30),
  /** What she reads when her week is unknown, or makes no difference. */
  text: words,
  /** Her trimester's own text, in place of `text`. */
  trimester1: words.optional(),
  trimester2: words.optional(),
  trimester3: words.optional(),
  /** The rest, behind the button "More". */
  more: words.optional(),
  /** The one line that says when to call. */
  callIf: words.optional(),
  /** What a partner who asks reads in place of `text`. */
  partner: words.optional(),
  /** Whether the answer is about back pain: from week 14 on the line of decision D1 stands under it. */
  backPain: z.boolean().default(false),
  /** Codes of `content/facts/sources.yaml`. Empty only where nothing medical is said. */
  sources: z.array(z.string()),
  /** Rows of the claim ledger that it rests on. */
  claims: z.array(z.string().regex(/^C\d{3}$/, 'is no claim; write a C and three digits, such as C001')).default([]),
  reviewed: day,
  reviewBy: day,
})

export type Answer = z.infer<typeof answerSchema>
