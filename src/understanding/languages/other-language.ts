import { z } from 'zod'

const words = z.array(z.string().min(1)).min(1)

/** One file of `content/other-languages/`: what is understood of a language that is not read. */
export const otherLanguageSchema = z.strictObject({
  /** ISO 639-1. */
  id: z.string().regex(/^[a-z]{2}$/),
  name: z.string().min(1),
  /** Decision D13 in this language: only English is read; if it is urgent, call. */
  line: z.string().min(1),
  /** Common words, by which short messages are known. */
  words,
  /** For each danger sign, the words of it: the start of a word is enough. */
  danger: z.record(z.string().regex(/^DS\d\d$/), words),
  sources: z.array(z.string()).min(1),
  reviewed: z.iso.date(),
  reviewBy: z.iso.date(),
})

export type OtherLanguage = z.infer<typeof otherLanguageSchema>
