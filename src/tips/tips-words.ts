import { z } from 'zod'
import { kitSchema } from './kit.ts'
import { sessionWordsSchema } from './session-words.ts'
import { signUpWordsSchema } from './sign-up-words.ts'

const words = z.string().min(1)
/** What stands on a button. */
const label = words.max(30)

/** `content/<language>/tips.yaml`: every word of the daily tips that is no exercise. Plain text, no marks. */
export const tipsWordsSchema = z.strictObject({
  /** Under every tip: the short form of the reasons to stop and to get help. */
  stopLine: words,
  /** Under it: what she may answer in words. */
  replyLine: words,
  /** What she may write in answer to a tip, in lower case. */
  heard: z.strictObject({
    done: z.array(words),
    tooHard: z.array(words),
    tooEasy: z.array(words),
    hurts: z.array(words),
    later: z.array(words),
    stop: z.array(words),
    pause: z.array(words),
    pauseFor: z.array(z.strictObject({ days: z.int().positive(), say: z.array(words) })),
    pauseOpen: z.array(words),
  }),
  /** The rules that hold for every move. */
  rules: words,
  /** What stands before a part of an exercise. */
  parts: z.strictObject({
    dose: label,
    breathing: label,
    whereToFeel: label,
    easier: label,
    harder: label,
    skipIf: label,
    stop: label,
    picture: label,
  }),
  buttons: z.strictObject({
    done: label,
    tooHard: label,
    tooEasy: label,
    hurts: label,
    later: label,
    pause: label,
    stop: label,
    resume: label,
    more: label,
    rules: label,
    another: label,
    afterwards: label,
    practise: label,
    readMore: label,
    change: label,
    kit: label,
    weeklyOn: label,
    weeklyOff: label,
    sick: label,
    better: label,
    checked: label,
    yes: label,
    no: label,
  }),
  signUp: signUpWordsSchema,
  /** Asked when tips start or change. `{TIME}`, `{FIRST}` and `{LAST}` are filled in. */
  time: z.strictObject({
    ask: words,
    other: label,
    zone: words,
    fromPlace: words,
    set: words,
    night: words,
    noZone: words,
  }),
  kit: z.strictObject({ ask: words, things: z.partialRecord(kitSchema, label), none: label, set: words }),
  ...sessionWordsSchema.shape,
  sources: z.array(z.string()).min(1),
  reviewed: z.iso.date(),
  reviewBy: z.iso.date(),
})

export type TipsWords = z.infer<typeof tipsWordsSchema>
