import type { Concepts } from './concept.ts'
import { createLexicon, type Lexicon } from './lexicon.ts'
import type { NegationWords } from './negation-words.ts'
import { type ReadRules, readRules } from './read-rules.ts'
import type { Wording } from './rule.ts'
import { wordsOf } from './words-of.ts'

export interface Rules extends ReadRules {
  lexicon: Lexicon
  /** The items of those concepts that carry a sign. */
  carriers: Set<number>
}

/**
 * Makes the danger rules of one language ready.
 *
 * @param guarded words that fuzzy matching must not take for a misspelt carrier
 * @throws Error naming the sign and the line that cannot be read
 */
export function compileRules(
  signs: readonly Wording[],
  concepts: Concepts,
  negation: NegationWords,
  guarded: readonly string[],
): Rules {
  const read = readRules(signs, concepts, negation)
  const carrying = Object.keys(concepts).filter((name) => concepts[name]?.carries)
  const words = carrying.flatMap((name) => wordsOf(name, concepts).filter((word) => !word.includes(' ')))
  return {
    ...read,
    lexicon: createLexicon(read.items.phrases, new Set(words), new Set(guarded)),
    carriers: new Set(carrying.map((name) => read.concepts.get(name) ?? -1)),
  }
}
