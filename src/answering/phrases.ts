import { z } from 'zod'

const words = z.string().min(1)

/** `content/<language>/phrases.yaml`: every word she can read that is no answer, reply or exercise. */
export const phrasesSchema = z.strictObject({
  /** Under an answer: `{SOURCES}` and `{DATE}` are filled in. */
  reviewed: words,
  /** Months as they are written in a date. */
  months: z.array(words).length(12),
  choices: words,
  fallback: words,
  fallbackAgain: words,
  foreign: words,
  /** `{WEEK}` is filled in: her weeks and days. */
  weekKnown: words,
  deleteAsk: words,
  deleted: words,
  /** Said in groups; `{LINK}` is filled in. */
  inPrivate: words,
  tooOld: words,
  /** Shown before a follow-up on an escalation. */
  unknownWeeks: words,
  buttons: z.strictObject({
    more: words,
    helped: words,
    notHelped: words,
    warningSigns: words,
    called: words,
    somethingElse: words,
    deleteYes: words,
    deleteNo: words,
  }),
  feedbackThanks: words,
  nothingDeleted: words,
  /** Commands of the menu, in order, and the intent that each stands for. */
  commands: z.array(
    z.strictObject({ command: z.string().regex(/^[a-z_]{1,32}$/), about: words, intent: words.optional() }),
  ),
  profile: z.strictObject({ description: words.max(512), shortDescription: words.max(120) }),
  terminal: z.strictObject({ prompt: words, hint: words, goodbye: words }),
})

export type Phrases = z.infer<typeof phrasesSchema>
