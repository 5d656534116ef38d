import type { MentionReader } from './mention.ts'
import { readNumber, startsNumber } from './number-words.ts'
import { weekOfMonth } from './week-of-month.ts'
import { NOT_HER_WEEK_AFTER, NOT_HER_WEEK_BEFORE, UNITS } from './week-words.ts'

const MONTH = 'month'
const FIRST = 2
const LAST = 10
/** "A month 3 weeks ago", "one month two days". */
const COUNTED = new Set(['a', 'one', 'this', 'per', 'each', 'since', 'of'])

/** "month five", "in month 6". */
export const numberedMonth: MentionReader = (words, at) => {
  const number = words[at] === MONTH ? readNumber(words, at + 1) : undefined
  if (!number || number.value < FIRST || number.value > LAST) return undefined
  const [before, after] = [words[at - 1] ?? '', words[at + 1 + number.length] ?? '']
  const isOther = COUNTED.has(before) || NOT_HER_WEEK_BEFORE.has(before) || startsNumber(before)
  if (isOther || UNITS.has(after) || NOT_HER_WEEK_AFTER.has(after)) return undefined
  return { weeks: weekOfMonth(number.value, false), sure: false, isRough: true }
}
