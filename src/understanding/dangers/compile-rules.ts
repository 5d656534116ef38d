import type { Concepts } from './concept.ts'
import { createLexicon, type Lexicon } from './lexicon.ts'
import type { NegationWords } from './negation-words.ts'
import { type ReadRules, readRules } from './read-rules.ts'
import type { Wording } from './rule.ts'

export interface Rules extends ReadRules {
  lexicon: Lexicon
  /** The items of those concepts that carry a sign. */
  carriers: Set<number>
  /** How often each item is met in texts of our own, by its number. */
  commonness: number[]
}

/**
 * Makes the danger rules of one language ready.
 *
 * @param guarded words that fuzzy matching must not take for a misspelt carrier
 * @param seen how many texts of our own a word stands in
 * @throws Error naming the sign and the line that cannot be read
 */
export function compileRules(
  signs: readonly Wording[],
  concepts: Concepts,
  negation: NegationWords,
  guarded: readonly string[],
  seen: ReadonlyMap<string, number>,
): Rules {
  const read = readRules(signs, concepts, negation)
  const carrying = Object.keys(concepts).filter((name) => concepts[name]?.carries)
  return {
    ...read,
    lexicon: createLexicon(read.items.phrases, new Set(guarded)),
    carriers: new Set(carrying.map((name) => read.concepts.get(name) ?? -1)),
    commonness: read.items.phrases.map((phrases) => phrases.reduce((sum, phrase) => sum + timesOf(phrase, seen), 0)),
  }
}

/** A phrase is met as often as the rarest of its words, at the most. */
const timesOf = (phrase: string, seen: ReadonlyMap<string, number>) =>
  Math.min(...phrase.split(' ').map((word) => seen.get(word) ?? 1))
