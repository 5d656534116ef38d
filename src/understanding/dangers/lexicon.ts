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

/** A word or phrase, and every item that it stands for. */
interface Entry {
  words: string[]
  items: string[]
}

/**
 * @param items name of an item to the words and phrases that stand for it
 * @param carriers words that carry a sign: a misspelt word is taken for one of them first
 * @param guarded words that are themselves and no misspelling of a carrier
 */
export function createLexicon(items: Map<string, string[]>, carriers: Set<string>, guarded: Set<string>): Lexicon {
  const byFirstWord = entriesOf(items)
  const vocabulary = new Set([...items.values()].flatMap((phrases) => phrases.flatMap((phrase) => phrase.split(' '))))
  const mend = createMisspellings(vocabulary, carriers, (word) => vocabulary.has(word) || guarded.has(word))
  return {
    knows: (word) => vocabulary.has(word),
    find(tokens) {
      const words = tokens.map(({ word }) => mend(word))
      const found = new Map<string, Occurrence[]>()
      for (let at = 0; at < words.length; at++) {
        for (const entry of byFirstWord.get(words[at] as string) ?? [])
          if (standsAt(words, at, entry.words)) mark(found, entry, at)
      }
      return found
    },
  }
}

function entriesOf(items: Map<string, string[]>): Map<string, Entry[]> {
  const byPhrase = new Map<string, Entry>()
  for (const [item, phrases] of items) {
    for (const phrase of new Set(phrases)) {
      const entry = byPhrase.get(phrase) ?? { words: phrase.split(' '), items: [] }
      entry.items.push(item)
      byPhrase.set(phrase, entry)
    }
  }
  const byFirstWord = new Map<string, Entry[]>()
  for (const entry of byPhrase.values()) {
    const first = entry.words[0] ?? ''
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), entry])
  }
  return byFirstWord
}

function standsAt(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  for (let i = 1; i < phrase.length; i++) if (words[at + i] !== phrase[i]) return false
  return true
}

/** One occurrence is shared by all items that the phrase stands for. */
function mark(found: Map<string, Occurrence[]>, { words, items }: Entry, at: number): void {
  const occurrence = { from: at, to: at + words.length }
  for (const item of items) {
    const places = found.get(item)
    if (places) places.push(occurrence)
    else found.set(item, [occurrence])
  }
}
