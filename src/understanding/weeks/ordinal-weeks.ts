import type { MentionReader } from './mention.ts'
import { readOrdinal } from './read-ordinal.ts'
import { weekOfMonth } from './week-of-month.ts'
import { MONTHS, NOT_HER_WEEK_AFTER, NOT_HER_WEEK_BEFORE, ORDINAL_OF, PREGNANT, SUPPOSED, UNITS } from './week-words.ts'

/** The first weeks and the first month are more often those of a job, a medicine or a pain. */
const FIRST_ORDINAL_WEEK = 4
const FIRST_ORDINAL_MONTH = 2
const LAST_MONTH = 10
const PASSED_OVER = new Set(['the', 'my', 'her'])

/** "in my 20th week", "thirty second week of pregnancy", "5th month" - and not "since the 5th month" or "third week of work". */
export const ordinalWeeks: MentionReader = (words, at) => {
  const ordinal = readOrdinal(words, at)
  const unit = ordinal ? (words[at + ordinal.length] ?? '') : ''
  if (!ordinal || !isHers(words, at, at + ordinal.length + 1)) return undefined
  const sure = isSaidOfPregnancy(words, at + ordinal.length + 1)
  if (UNITS.has(unit) && ordinal.value >= FIRST_ORDINAL_WEEK)
    return { weeks: ordinal.value, sure, isTold: isTold(words, at) }
  const isMonth = MONTHS.has(unit) && ordinal.value >= FIRST_ORDINAL_MONTH && ordinal.value <= LAST_MONTH
  return isMonth ? { weeks: weekOfMonth(ordinal.value, false), sure, isRough: true } : undefined
}

function isHers(words: readonly string[], at: number, after: number): boolean {
  const before = PASSED_OVER.has(words[at - 1] ?? '') ? (words[at - 2] ?? '') : (words[at - 1] ?? '')
  const isOther = ORDINAL_OF.has(words[after] ?? '') || NOT_HER_WEEK_AFTER.has(words[after] ?? '')
  return !NOT_HER_WEEK_BEFORE.has(before) && before !== 'since' && (!isOther || isSaidOfPregnancy(words, after))
}

/** "pregnant", "of pregnancy", "of my pregnancy". */
const isSaidOfPregnancy = (words: readonly string[], at: number) =>
  PREGNANT.has(words[at] ?? '') ||
  (words[at] === 'of' && words.slice(at + 1, at + 3).some((word) => PREGNANT.has(word)))

/** "I am in my 20th week", "I am in the 20th week". */
const isTold = (words: readonly string[], at: number) =>
  words.slice(Math.max(0, at - 4), at - 1).join(' ') === 'i am in' && !SUPPOSED.has(words[at - 5] ?? '')
