const SMALL = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
)
const FIGURES = /^\d{1,4}$/
const TENS = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
])

/**
 * The whole number that is written at a place, in digits or words.
 *
 * @returns its value and how many words it takes, or undefined where no number starts there
 */
export function readNumber(words: readonly string[], at: number): { value: number; length: number } | undefined {
  const word = words[at] ?? ''
  const small = SMALL.get(word)
  if (small !== undefined) return { value: small, length: 1 }
  const tens = TENS.get(word)
  if (tens === undefined) return FIGURES.test(word) ? { value: Number(word), length: 1 } : undefined
  const ones = SMALL.get(words[at + 1] ?? '') ?? 0
  return ones > 0 && ones < 10 ? { value: tens + ones, length: 2 } : { value: tens, length: 1 }
}

/** Whether a number could start with a word: told of each word of a message, so it must be quick. */
export const startsNumber = (word: string): boolean =>
  SMALL.has(word) || TENS.has(word) || (word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57)
