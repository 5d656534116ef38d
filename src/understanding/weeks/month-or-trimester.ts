import type { MentionReader } from './mention.ts'
import { readCount } from './read-count.ts'
import { weekOfMonth } from './week-of-month.ts'
import { MONTHS, NOT_HER_WEEK_AFTER, PREGNANT, TRIMESTERS } from './week-words.ts'

/** "8 months pregnant", "I am 6 months", "third trimester". */
export const monthOrTrimester: MentionReader = (words, at) => {
  const number = readCount(words, at)
  const unit = number ? (words[at + number.length] ?? '') : ''
  const after = number ? (words[at + number.length + 1] ?? '') : ''
  const isHers = PREGNANT.has(after) || PREGNANT.has(words[at - 1] ?? '') || words[at - 1] === 'am'
  if (number && MONTHS.has(unit) && isHers && !NOT_HER_WEEK_AFTER.has(after))
    return { weeks: weekOfMonth(number.value, true), sure: true, isRough: true }
  const trimester = TRIMESTERS.get(words[at] ?? '')
  return trimester && /^(tri|trimester|trimestre)$/.test(words[at + 1] ?? '')
    ? { weeks: trimester, sure: false, isRough: true }
    : undefined
}
