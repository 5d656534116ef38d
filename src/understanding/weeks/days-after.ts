import { readNumber } from './number-words.ts'
import { DAYS } from './week-words.ts'

/** "4 days" and "and 4 days" behind the weeks; none where it says something else. */
export function daysAfter(words: readonly string[], at: number): number {
  const from = words[at] === 'and' || words[at] === 'plus' ? at + 1 : at
  const together = /^(\d)d(?:ays?)?$/.exec(words[from] ?? '')
  const number = together ? undefined : readNumber(words, from)
  const days = together ? Number(together[1]) : number && DAYS.has(words[from + number.length] ?? '') ? number.value : 0
  return days <= 6 ? days : 0
}
