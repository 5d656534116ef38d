import type { Token } from '../text/token.ts'
import type { Found, Occurrence } from './found.ts'
import { createMisspellings } from './misspellings.ts'

/** Every word and phrase that the rules speak of. */
export interface Lexicon {
  /** Whether the word is used by some rule. */
  knows(word: string): boolean
  find(tokens: readonly Token[]): Found
}

/** A word or phrase, and the numbers of the items that it stands for. */
interface Entry {
  words: string[]
  items: number[]
}

/**
 * @param items for each item, by its number: the words and phrases that stand for it
 * @param carriers words that carry a sign: a misspelt word is taken for one of them first
 * @param guarded words that are themselves and no misspelling of a carrier
 */
export function createLexicon(
  items: readonly (readonly string[])[],
  carriers: ReadonlySet<string>,
  guarded: ReadonlySet<string>,
): Lexicon {
  const byFirstWord = entriesOf(items)
  const vocabulary = new Set(items.flatMap((phrases) => phrases.flatMap((phrase) => phrase.split(' '))))
  const nowhere: (Occurrence[] | undefined)[] = items.map(() => undefined)
  const mend = createMisspellings(vocabulary, carriers, (word) => vocabulary.has(word) || guarded.has(word))
  return {
    knows: (word) => vocabulary.has(word),
    find(tokens) {
      const words = tokens.map(({ word }) => mend(word))
      const places = nowhere.slice()
      const present: number[] = []
      for (let at = 0; at < words.length; at++) {
        for (const entry of byFirstWord.get(words[at] as string) ?? [])
          if (standsAt(words, at, entry.words)) mark(places, present, entry, at)
      }
      return { places, items: present }
    },
  }
}

function entriesOf(items: readonly (readonly string[])[]): Map<string, Entry[]> {
  const byPhrase = new Map<string, Entry>()
  for (const [item, phrases] of items.entries()) {
    for (const phrase of new Set(phrases)) {
      const entry = byPhrase.get(phrase) ?? { words: phrase.split(' '), items: [] }
      entry.items.push(item)
      byPhrase.set(phrase, entry)
    }
  }
  const byFirstWord = new Map<string, Entry[]>()
  for (const entry of byPhrase.values()) {
    const first = entry.words[0] ?? ''
    const shelf = byFirstWord.get(first)
    if (shelf) shelf.push(entry)
    else byFirstWord.set(first, [entry])
  }
  return byFirstWord
}

function standsAt(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  for (let i = 1; i < phrase.length; i++) if (words[at + i] !== phrase[i]) return false
  return true
}

/** One occurrence is shared by all items that the phrase stands for. */
function mark(places: (Occurrence[] | undefined)[], present: number[], { words, items }: Entry, at: number): void {
  const occurrence = { from: at, to: at + words.length }
  for (const item of items) {
    const known = places[item]
    if (known) known.push(occurrence)
    else {
      places[item] = [occurrence]
      present.push(item)
    }
  }
}
