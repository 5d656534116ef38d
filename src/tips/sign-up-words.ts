import { z } from 'zod'

const words = z.string().min(1)
/** What stands on a button; Telegram cuts longer ones on a narrow screen. */
const label = words.max(30)

/** What is asked and said before the first tip. */
export const signUpWordsSchema = z.strictObject({
  /** What the tips are. */
  welcome: words,
  /** Above the boxes to tick. */
  ask: words,
  /** Each question by its id: its button, and for a seek-care reply what stands for the sign. */
  questions: z.record(z.string(), z.strictObject({ label, say: label.optional() })),
  /** Ends the ticking: nothing ticked, or those that are. */
  none: label,
  ready: label,
  /** A box that is ticked. `{LABEL}` is filled in. */
  ticked: words,
  /** No tips for now. */
  askTeam: words,
  afterSeekCare: words,
  /** Her team said yes: the button and the words. */
  cleared: z.strictObject({ button: label, ask: words, yes: label, no: label, thanks: words }),
  filtered: z.strictObject({ pgp: words, wrist: words, knee: words }),
  noWeeks: words,
  tooEarly: words,
  tooLate: words,
  /** Tips are on. `{TIME}` is filled in. */
  on: words,
  alreadyOn: words,
})
