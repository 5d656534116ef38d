import { readNumber } from './number-words.ts'

const DECIMAL = /^\d{1,2}\.\d$/

/**
 * The number that is counted at a place, with its half: "32", "thirty two", "four and a half", "6.5".
 *
 * @returns its value and how many words it takes; undefined where no number starts, and inside of one ("six" of "twenty six")
 */
export function readCount(words: readonly string[], at: number): { value: number; length: number } | undefined {
  const number = readNumber(words, at) ?? readDecimal(words[at] ?? '')
  if (!number || (readNumber(words, at - 1)?.length ?? 1) > 1) return undefined
  const half = halfLength(words, at + number.length)
  return { value: number.value + (half > 0 ? 0.5 : 0), length: number.length + half }
}

const readDecimal = (word: string) => (DECIMAL.test(word) ? { value: Number(word), length: 1 } : undefined)

function halfLength(words: readonly string[], at: number): number {
  const from = words[at] === 'and' ? at + 1 : at
  const article = words[from] === 'a' ? from + 1 : from
  return words[article] === 'half' ? article + 1 - at : 0
}
