import type { OtherLanguage } from './other-language.ts'

/** Mothers mix in words of other languages: such a word counts as English only where so many texts of ours have it. */
const OFTEN = 10

/**
 * The words that make a message English.
 *
 * @param known words that are themselves whatever they look like
 * @param seen how many texts of our own a word stands in
 */
export function englishWords(
  known: readonly string[],
  seen: ReadonlyMap<string, number>,
  others: readonly OtherLanguage[],
): ReadonlySet<string> {
  const phrases = others.flatMap(({ words, danger }) => [...words, ...Object.values(danger).flat()])
  const foreign = new Set(phrases.flatMap((phrase) => phrase.split(' ')))
  const used = [...seen].flatMap(([word, times]) => (times >= OFTEN || !foreign.has(word) ? [word] : []))
  return new Set([...known, ...used])
}
