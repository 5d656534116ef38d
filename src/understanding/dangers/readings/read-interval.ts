import { readNumber } from '../../weeks/number-words.ts'
import type { ReadingReader } from './reading.ts'

const LONGEST = 60
const MINUTES = /^(minutes?|mins?|m)$/

/** "every 5 minutes", "7 min apart", "every 5min". */
export const readInterval: ReadingReader = (words, at) => {
  const together = /^(\d{1,2})(?:m|mins?|minutes)$/.exec(words[at] ?? '')
  const number = together ? { value: Number(together[1]), length: 0 } : readNumber(words, at)
  if (!number || number.value > LONGEST) return undefined
  const inMinutes = number.length === 0 || MINUTES.test(words[at + number.length] ?? '')
  const before = words.slice(Math.max(0, at - 4), at)
  const rhythm = before.includes('every') || before.includes('between') || words.slice(at, at + 4).includes('apart')
  return inMinutes && rhythm ? 'minutes_apart' : undefined
}
