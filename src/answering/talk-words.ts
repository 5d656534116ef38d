import { z } from 'zod'

const words = z.string().min(1)
const label = words.max(40)

/** `content/<language>/talk.yaml`: what a talk needs beside answers. Places such as `{WEEK}` are filled in. */
export const talkWordsSchema = z.strictObject({
  dates: z.strictObject({
    weeks: words,
    week: words,
    weeksAndDays: words,
    weeksAndDay: words,
    noted: words,
    notedRoughly: words,
    notedDue: words,
    notedSoon: words,
    which: words,
    whichPeriod: words,
    isIt: words,
    needsDay: words,
    noSuchDay: words,
    tooFar: words,
    tooLongAgo: words,
    periodAhead: words,
    periodTooLongAgo: words,
    notAWeek: words,
    pastTerm: words,
    buttons: z.strictObject({ noDate: label, born: label, lost: label, still: label, again: label }),
  }),
  /** After "ok" or a smile. */
  nod: words,
  /** The second time in a row, above the choices. */
  choicesAgain: words,
  team: z.strictObject({
    ask: words,
    noWeek: words,
    telling: words,
    told: words,
    failed: words,
    already: words,
    notTold: words,
    tooOld: words,
    fromPerson: words,
    message: words,
    wordsOnly: words,
    unknownCase: words,
    undelivered: words,
    buttons: z.strictObject({ offer: label, yes: label, no: label }),
  }),
  feedback: z.strictObject({
    missed: words,
    missedNoOther: words,
    ask: words,
    kept: words,
    notKept: words,
    gone: words,
    buttons: z.strictObject({ offer: label, yes: label, no: label }),
  }),
})

export type TalkWords = z.infer<typeof talkWordsSchema>
