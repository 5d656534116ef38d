import { NOWHERE } from './number-words.ts'
import type { NumberedWord } from './numbered.ts'
import type { Sums } from './sum-features.ts'

/** What a word says, as it is kept: half as much memory to fetch each time. */
export interface KeptSums extends Omit<Sums, 'odds'> {
  of: NumberedWord
  odds: Float32Array
}

/** What is made of a word is made once for as long as the word is remembered. */
export function keepingSums(make: (word: NumberedWord) => Sums): (word: NumberedWord) => KeptSums {
  const kept: (KeptSums | undefined)[] = []
  return (word) => {
    const before = kept[word.place]
    if (before?.of === word) return before
    const { odds, ...rest } = make(word)
    const now = { of: word, odds: Float32Array.from(odds), ...rest }
    if (word.place !== NOWHERE) kept[word.place] = now
    return now
  }
}
