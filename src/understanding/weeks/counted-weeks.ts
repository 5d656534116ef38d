import { daysAfter } from './days-after.ts'
import type { MentionReader } from './mention.ts'
import { readCount } from './read-count.ts'
import { LEFT, NOT_HER_WEEK_AFTER, NOT_HER_WEEK_BEFORE, PREGNANT, SUPPOSED, UNITS } from './week-words.ts'

const FULL_TERM = 40

/** "32 weeks", "thirty two weeks", "3 weeks left" - and not "for 3 weeks" or "2 weeks ago". */
export const countedWeeks: MentionReader = (words, at) => {
  const number = readCount(words, at)
  if (!number || !UNITS.has(words[at + number.length] ?? '')) return undefined
  const weeks = Math.floor(number.value)
  const before = words[at - 1] ?? ''
  const after = words[at + number.length + 1] ?? ''
  const sure = PREGNANT.has(after) || before === 'am'
  if (LEFT.has(after) || (before === 'in' && words.slice(Math.max(0, at - 4), at).includes('due')))
    return { weeks: FULL_TERM - weeks, sure: true, isRough: true }
  if (!sure && (NOT_HER_WEEK_BEFORE.has(before) || NOT_HER_WEEK_AFTER.has(after) || before === 'in')) return undefined
  const isTold = before === 'am' && words[at - 2] === 'i' && !SUPPOSED.has(words[at - 3] ?? '')
  return { weeks, sure, isTold, days: daysAfter(words, at + number.length + 1) }
}
