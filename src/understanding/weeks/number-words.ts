const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
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
  if (/^\d{1,4}$/.test(word)) return { value: Number(word), length: 1 }
  const tens = TENS.get(word)
  const ones = SMALL.indexOf(words[tens === undefined ? at : at + 1] ?? '')
  if (tens === undefined) return ones >= 0 ? { value: ones, length: 1 } : undefined
  return ones > 0 && ones < 10 ? { value: tens + ones, length: 2 } : { value: tens, length: 1 }
}
