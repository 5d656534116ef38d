import { z } from 'zod'

const words = z.string().min(1)
const label = words.max(30)

/** What is said around the tips while they run, and when they end. */
export const sessionWordsSchema = z.strictObject({
  /** Lines of one day's tip. `{MINUTES}`, `{MOST}`, `{REPS}` and `{TITLE}` are filled in. */
  today: z.strictObject({
    walk: words,
    walkUpTo: words,
    addReps: words,
    addMinutes: words,
    easyWeek: words,
    afterwards: words,
    nausea: words,
    comfort: words,
    rest: words,
    askPhysio: words,
    /** Above a tip that comes noticeably after her time. */
    late: words,
  }),
  /** What is answered to a press or a word. `{DAYS}` and `{TIME}` are filled in. */
  said: z.strictObject({
    done: words,
    tooHard: words,
    alreadyEasiest: words,
    tooEasy: words,
    alreadyFull: words,
    later: words,
    tooLateToday: words,
    pauseAsk: words,
    pauseDay: label,
    pauseDays: label,
    pauseOpen: label,
    paused: words,
    pausedDay: words,
    pausedOpen: words,
    resumed: words,
    stopped: words,
    notOn: words,
    weeklyOn: words,
    weeklyOff: words,
    noneToday: words,
    sick: words,
    better: words,
  }),
  /** On the rest day, for those who want it: the moves that she did, where there are any, and a kind line. */
  weekly: z.strictObject({ did: words, line: words }),
  /** After "it hurts": where, then whether there is any sign. */
  sore: z.strictObject({
    where: words,
    places: z.record(z.string(), label),
    sign: words,
    yes: label,
    no: label,
    easier: words,
    filtered: words,
  }),
  checkIn: z.strictObject({ ask: words, good: label, hard: label, sore: label, thanks: words }),
  /** The rest day's text of each topic. */
  rest: z.record(z.string(), words),
  /** When tips stop or wait. */
  ends: z.strictObject({
    sign: words,
    restriction: words,
    newReason: words,
    unwell: words,
    unwellAsk: words,
    stillUnwell: words,
    dueDatePassed: words,
    silentAsk: words,
    silentStop: words,
    keep: label,
    bornHere: label,
    lost: label,
    stillPregnant: label,
    better: label,
    notBetter: label,
  }),
})
