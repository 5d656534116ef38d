import type { Answer } from '../answering/answer.ts'
import type { Fault } from './fault.ts'
import type { Data } from './read-data.ts'
import { gradeOf, type Reading, sentencesOf } from './reading.ts'

const PARTS = ['text', 'trimester1', 'trimester2', 'trimester3', 'partner', 'more', 'callIf'] as const
/** Behind the button "More" there is room for more. */
const UNLIMITED = new Set<string>(['more'])

/** Answers that are too long or too hard to read at three in the morning. */
export function checkReading({ answers, reading }: Data): Fault[] {
  if (reading === undefined) return []
  return answers.flatMap(({ file, value }) => partFaults(value, reading).map((fault) => ({ file, ...fault })))
}

const PROMISE = /(?<!\bnot |\bproven |\bkeep you )\bsafe\b/i
/** Amounts of medicine: nobody gets one from here. What food holds is no medicine. */
const DOSE = /\b\d[\d.,]*\s*(?:mg|mcg|µg|micrograms?|milligrams?|ml|iu|tablets?|pills?|capsules?|drops?)\b/i
const OF_FOOD = /\b(?:calcium|vitamin|mostly from food|in total)\b/i

function doseIn(text: string): string[] {
  const sentence = sentencesOf(text).find((one) => DOSE.test(one) && !OF_FOOD.test(one))
  return sentence === undefined ? [] : [`gives a dose: "${DOSE.exec(sentence)?.[0]}"; say who to ask instead`]
}

function partFaults(answer: Answer, reading: Reading): Omit<Fault, 'file'>[] {
  const wellKnown = new Set(reading.wellKnown)
  return PARTS.flatMap((field) => {
    const text = answer[field]
    return text === undefined ? [] : faultsOf(field, text, reading, wellKnown).map((what) => ({ field, what }))
  })
}

function faultsOf(field: string, text: string, reading: Reading, wellKnown: ReadonlySet<string>): string[] {
  const grade = gradeOf(text, wellKnown)
  const long = sentencesOf(text).find((sentence) => sentence.split(/\s+/).length > reading.sentence)
  return [
    ...(grade > reading.grade
      ? [`reads at grade ${grade.toFixed(1)}; use shorter words and sentences, down to grade ${reading.grade}`]
      : []),
    ...(text.length > reading.longest && !UNLIMITED.has(field)
      ? [`is ${text.length} characters long; move what is over ${reading.longest} to the field more`]
      : []),
    ...(long === undefined
      ? []
      : [`has a sentence of over ${reading.sentence} words: "${long.slice(0, 40)}…"; cut it`]),
    ...(/\bjust\b/i.test(text) ? ['says "just", which makes light of her; take it out'] : []),
    ...(PROMISE.test(text) ? ['says "safe", which nobody can promise; say what is known, or who to ask'] : []),
    ...doseIn(text),
  ]
}
