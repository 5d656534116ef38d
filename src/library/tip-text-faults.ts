import type { ExerciseWords } from '../tips/exercise-words.ts'
import type { TipsWords } from '../tips/tips-words.ts'
import type { Fault } from './fault.ts'

/** A tip is read in one look; with every line that may be added it still fits one screen. */
const LONGEST_TIP = 500
const LONGEST_WITH_ALL = 800
const MARKUP = /[<>&]/

/** Exercises whose tip would be too long, or that carry marks: they are sent as plain text and as HTML. */
export function tipTextFaults(words: ExerciseWords, tips: TipsWords | undefined): Omit<Fault, 'file'>[] {
  const tip = [words.title, '', ...words.steps.map((step) => `1. ${step}`), longer(words), '', tips?.stopLine ?? '']
  const rest = [words.breathing, words.late, words.small, words.stop, words.skipIf, tips?.replyLine]
  const length = tip.join('\n').length
  const whole = [...tip, ...rest.filter((line) => line !== undefined)].join('\n').length
  return [
    ...(length > LONGEST_TIP ? [tooLong('title, steps, dose and stop line', length, LONGEST_TIP)] : []),
    ...(whole > LONGEST_WITH_ALL ? [tooLong('the tip with every line', whole, LONGEST_WITH_ALL)] : []),
    ...textsOf(words)
      .filter(([, text]) => MARKUP.test(text))
      .map(([field]) => ({ field, what: 'has a mark of "<", ">" or "&"; write it without' })),
  ]
}

const longer = ({ dose, doseEasy }: ExerciseWords) => (dose.length > doseEasy.length ? dose : doseEasy)

const tooLong = (what: string, length: number, most: number) => ({
  field: 'steps',
  what: `${what} are ${length} characters long; keep them to ${most}`,
})

/** Every text of an exercise, with its field. */
export function textsOf({ steps, picture, id: _id, reviewed: _on, reviewBy: _by, ...lines }: ExerciseWords) {
  const texts = { ...lines, steps: steps.join('\n'), 'picture.alt': picture.alt }
  return Object.entries(texts).flatMap(([field, text]) => (text === undefined ? [] : [[field, text] as const]))
}
