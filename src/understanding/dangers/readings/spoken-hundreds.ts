import { readNumber } from '../../weeks/number-words.ts'

const TENS = new Map([
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
])

/** A number under a hundred in words. */
function readTens(words: readonly string[], at: number): { value: number; length: number } | undefined {
  const tens = TENS.get(words[at] ?? '')
  if (tens === undefined) return /^\d/.test(words[at] ?? '') ? undefined : readNumber(words, at)
  const ones = /^\d/.test(words[at + 1] ?? '') ? undefined : readNumber(words, at + 1)
  return ones && ones.value < 10 ? { value: tens + ones.value, length: 2 } : { value: tens, length: 1 }
}

/**
 * A number from 10 to 199 as pressures are said: "one sixty", "a hundred and ten", "one hundred", "ninety five".
 *
 * @returns its value and how many words it takes
 */
export function readSpokenHundreds(
  words: readonly string[],
  at: number,
): { value: number; length: number } | undefined {
  if (!/^(?:one|a|hundred)$/.test(words[at] ?? '')) return readTens(words, at)
  const bare = words[at] === 'hundred' ? at : at + 1
  const hundred = words[bare] === 'hundred' ? bare + 1 : bare
  const from = words[hundred] === 'and' ? hundred + 1 : hundred
  const rest = readTens(words, from)
  if (rest && rest.value >= 10) return { value: 100 + rest.value, length: from + rest.length - at }
  return hundred > bare ? { value: 100, length: hundred - at } : undefined
}
