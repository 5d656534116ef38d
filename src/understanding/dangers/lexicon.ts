import type { Token } from '../text/token.ts'
import { createMisspellings } from './misspellings.ts'

/** Where something that the rules speak of stands: tokens `from` up to but not including `to`. */
export interface Occurrence {
  from: number
  to: number
}

/** Every word and phrase that the rules speak of. An item is what one step of a rule asks for. */
export interface Lexicon {
  /** Whether the word is used by some rule. */
  knows(word: string): boolean
  /** For every item that occurs in the message, where; in the order of the message. */
  find(tokens: readonly Token[]): Map<string, Occurrence[]>
}

interface Entry {
  item: string
  words: string[]
}

/**
 * @param items name of an item to the words and phrases that stand for it
 * @param carriers words that are found misspelt too
 * @param guarded words that are themselves and no misspelling of a carrier
 */
export function createLexicon(items: Map<string, string[]>, carriers: Set<string>, guarded: Set<string>): Lexicon {
  const byFirstWord = new Map<string, Entry[]>()
  const vocabulary = new Set<string>()
  for (const [item, phrases] of items) {
    for (const phrase of phrases) {
      const words = phrase.split(' ')
      for (const word of words) vocabulary.add(word)
      byFirstWord.set(words[0] ?? '', [...(byFirstWord.get(words[0] ?? '') ?? []), { item, words }])
    }
  }
  const mend = createMisspellings(carriers, (word) => vocabulary.has(word) || guarded.has(word))
  return {
    knows: (word) => vocabulary.has(word),
    find(tokens) {
      const words = tokens.map(({ word }) => mend(word))
      const found = new Map<string, Occurrence[]>()
      for (let at = 0; at < words.length; at++) {
        for (const { item, words: phrase } of byFirstWord.get(words[at] ?? '') ?? []) {
          if (!phrase.every((word, i) => words[at + i] === word)) continue
          const places = found.get(item)
          if (places) places.push({ from: at, to: at + phrase.length })
          else found.set(item, [{ from: at, to: at + phrase.length }])
        }
      }
      return found
    },
  }
}
