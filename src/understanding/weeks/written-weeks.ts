import { daysAfter } from './days-after.ts'
import type { MentionReader } from './mention.ts'
import { readNumber } from './number-words.ts'
import { PREGNANT, UNITS } from './week-words.ts'

const FIGURE = /\d/
const FORMS = [
  /^(\d{1,2})(?:w|wk|wks|weeks?)(?:([0-6])?d?|([0-6])days?)$/,
  /^(\d{1,2})\+([0-6])$/,
  /^(\d{1,2})\/40$/,
  /^(?:w|wk|week)(\d{1,2})$/,
]

/** "32w", "32wks", "20w3d", "w32", "week 32", "32+4", and "32/40" as on British notes. */
export const writtenWeeks: MentionReader = (words, at) => {
  const word = words[at] ?? ''
  const form = FIGURE.test(word) ? FORMS.map((each) => each.exec(word)).find((match) => match !== null) : undefined
  if (form) {
    const days = Number(form[2] ?? form[3] ?? daysAfter(words, at + 1))
    return { weeks: Number(form[1]), days, sure: /[+/]/.test(word) || PREGNANT.has(words[at + 1] ?? '') }
  }
  // Not the 4 of "26 weeks 4 days".
  const isCounted = readNumber(words, at - 1) !== undefined
  const named = UNITS.has(word) && !isCounted ? readNumber(words, at + 1) : undefined
  return named ? { weeks: named.value, sure: false } : undefined
}
