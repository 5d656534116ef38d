import type { Concepts } from '../dangers/concept.ts'
import { createLexicon } from '../dangers/lexicon.ts'
import { wordsOf } from '../dangers/words-of.ts'
import type { Token } from '../text/token.ts'

/**
 * Finds the things that a message names: "Panadol", "tylenol" and "paracetemol" are all `paracetamol`.
 *
 * @param terms names with the words that mean them, which are found misspelt too
 * @param guarded words that are themselves and no misspelling
 */
export function createTermFinder(terms: Concepts, guarded: readonly string[]): (tokens: readonly Token[]) => string[] {
  const names = Object.keys(terms)
  const lexicon = createLexicon(
    names.map((name) => wordsOf(name, terms)),
    new Set(guarded),
    1,
  )
  const namesOf: string[][] = Array.from({ length: lexicon.size }, () => [])
  for (const [item, name] of names.entries())
    for (const phrase of lexicon.phrasesOf[item] ?? []) namesOf[phrase]?.push(name)
  return (tokens) => [...new Set(lexicon.find(tokens).flatMap(({ phrase }) => namesOf[phrase] ?? []))]
}
