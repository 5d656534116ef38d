import { createMisspellings, edits } from '../dangers/misspellings.ts'
import { LONGEST } from './features.ts'

const OFTEN = 3
const REMEMBERED = 20_000

/** The words that stand in at least three texts, the most frequent first: people use them, so others are mended to them. */
export function wordsInUse(texts: Iterable<readonly string[]>): string[] {
  const counts = new Map<string, number>()
  for (const words of texts) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
    .filter(([word, count]) => count >= OFTEN && /^[a-z]+$/.test(word))
    .sort(([, a], [, b]) => b - a)
    .map(([word]) => word)
}

/**
 * Makes what reads a word that nobody uses as one in use that is a slip of the thumb away, of several the most frequent:
 * "pregnnat" is "pregnant". What is near to none stays as it is: "Greenwich" is not "greenish".
 *
 * @param words in use, the most frequent first
 */
export function createWordMender(words: readonly string[]): (word: string) => string {
  const rank = new Map(words.map((word, at) => [word, at]))
  const near = createMisspellings(new Set(words), (word) => rank.has(word))
  const rankOf = (word: string) => rank.get(word) ?? words.length
  const mended = new Map<string, string>()
  return (word) => {
    if (word.length > LONGEST) return word
    const known = mended.get(word)
    if (known !== undefined) return known
    const slips = near(word).filter((one) => edits(one, word) <= 1)
    const nearest = slips.reduce((best, one) => (rankOf(one) < rankOf(best) ? one : best), word)
    if (mended.size >= REMEMBERED) mended.clear()
    mended.set(word, nearest)
    return nearest
  }
}
