import { readNumber } from './number-words.ts'

const WORDS = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, before) => [word, before + 1]),
)
WORDS.set('thirtieth', 30).set('fortieth', 40)
const FIGURES = /^(\d{1,2})(?:st|nd|rd|th)$/

/** Whether a place in a row could start with a word that is no number. */
export const startsOrdinal = (word: string): boolean => WORDS.has(word)

/**
 * The place in a row that is written at a place: "20th", "twentieth", "thirty second".
 *
 * @returns its value and how many words it takes; undefined where none starts, and inside of one ("second" of "thirty second")
 */
export function readOrdinal(words: readonly string[], at: number): { value: number; length: number } | undefined {
  const word = words[at] ?? ''
  const tens = tensAt(words, at)
  const ones = WORDS.get(words[at + 1] ?? '') ?? 0
  if (tens > 0) return ones > 0 && ones < 10 ? { value: tens + ones, length: 2 } : undefined
  const value = WORDS.get(word) ?? Number(FIGURES.exec(word)?.[1] ?? 0)
  return value > 0 && tensAt(words, at - 1) === 0 ? { value, length: 1 } : undefined
}

/** 20, 30 or 40 where it is written in a word; 0 elsewhere. */
function tensAt(words: readonly string[], at: number): number {
  if (!/^[a-z]+ty$/.test(words[at] ?? '')) return 0
  return readNumber(words.slice(at, at + 1), 0)?.value ?? 0
}
