import type { Token } from '../text/token.ts'
import type { Hit } from './found.ts'
import { createMisspellings } from './misspellings.ts'

/** Every word and phrase that the rules speak of. */
export interface Lexicon {
  /** Whether the word is used by some rule. */
  knows(word: string): boolean
  /** Every word and phrase of the rules that stands in a message, in its order. */
  find(tokens: readonly Token[]): Hit[]
}

/** A word or phrase, and the numbers of the items that it stands for. */
interface Entry {
  words: string[]
  items: number[]
}

/** What a word of a message is read as, and the entries that may start with it. */
interface Shelf {
  word: string
  entries: readonly Entry[]
}

const REMEMBERED = 5000
const LONGEST_REMEMBERED = 24

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
  const mend = createMisspellings(vocabulary, carriers, (word) => vocabulary.has(word) || guarded.has(word))
  const shelves = new Map<string, Shelf>()
  const shelfOf = (word: string) => {
    const known = shelves.get(word)
    if (known) return known
    const mended = mend(word)
    const shelf = { word: mended, entries: byFirstWord.get(mended) ?? [] }
    if (shelves.size >= REMEMBERED) shelves.clear()
    if (word.length <= LONGEST_REMEMBERED) shelves.set(word, shelf)
    return shelf
  }
  return {
    knows: (word) => vocabulary.has(word),
    find(tokens) {
      const read = tokens.map(({ word }) => shelfOf(word))
      const hits: Hit[] = []
      for (const [at, { entries }] of read.entries()) {
        for (const { words, items: own } of entries)
          if (standsAt(read, at, words)) hits.push({ place: { from: at, to: at + words.length }, items: own })
      }
      return hits
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

function standsAt(read: readonly Shelf[], at: number, phrase: readonly string[]): boolean {
  for (let i = 1; i < phrase.length; i++) if (read[at + i]?.word !== phrase[i]) return false
  return true
}
