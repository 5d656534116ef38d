import type { Token } from '../text/token.ts'
import type { Hit } from './found.ts'
import { createMisspellings } from './misspellings.ts'

/** Every word and phrase that the rules speak of. */
export interface Lexicon {
  /** How many phrases there are; a single word is one too. */
  size: number
  /** For each item, the numbers of its phrases. */
  phrasesOf: readonly (readonly number[])[]
  numberOf: (phrase: string) => number | undefined
  /** Whether the word is used by some rule. */
  knows: (word: string) => boolean
  /** Every phrase of the rules that stands in a message, in its order. */
  find: (tokens: readonly Token[]) => Hit[]
}

/** A phrase by its number. */
interface Entry {
  words: string[]
  phrase: number
}

/** The words that a word of a message is read as, and the entries that may start with them. */
interface Shelf {
  words: readonly string[]
  entries: readonly Entry[]
}

const REMEMBERED = 5000
const LONGEST_REMEMBERED = 24
const MOST_READINGS = 6

/**
 * @param items for each item, by its number: the words and phrases that stand for it
 * @param guarded words that are themselves and no misspelling
 * @param readings how many words a misspelt one may stand for
 */
export function createLexicon(
  items: readonly (readonly string[])[],
  guarded: ReadonlySet<string>,
  readings = MOST_READINGS,
): Lexicon {
  const numbers = new Map([...new Set(items.flat())].map((phrase, at) => [phrase, at]))
  const byFirstWord = shelved(numbers)
  const vocabulary = new Set([...numbers.keys()].flatMap((phrase) => phrase.split(' ')))
  const mend = createMisspellings(vocabulary, (word) => vocabulary.has(word) || guarded.has(word))
  const shelves = new Map<string, Shelf>()
  const shelfOf = (word: string) => {
    const known = shelves.get(word)
    if (known) return known
    const words = mend(word).slice(0, readings)
    const shelf = { words, entries: words.flatMap((mended) => byFirstWord.get(mended) ?? []) }
    if (shelves.size >= REMEMBERED) shelves.clear()
    if (word.length <= LONGEST_REMEMBERED) shelves.set(word, shelf)
    return shelf
  }
  return {
    size: numbers.size,
    phrasesOf: items.map((phrases) => [...new Set(phrases)].flatMap((phrase) => numbers.get(phrase) ?? [])),
    numberOf: (phrase) => numbers.get(phrase),
    knows: (word) => vocabulary.has(word),
    find(tokens) {
      const read = tokens.map(({ word }) => shelfOf(word))
      const hits: Hit[] = []
      for (const [at, { entries }] of read.entries()) {
        for (const { words, phrase } of entries)
          if (standsAt(read, at, words)) hits.push({ phrase, from: at, to: at + words.length })
      }
      return hits
    },
  }
}

/** The phrases by their first words. */
function shelved(numbers: ReadonlyMap<string, number>): Map<string, Entry[]> {
  const byFirstWord = new Map<string, Entry[]>()
  for (const [text, phrase] of numbers) {
    const words = text.split(' ')
    const first = words[0] ?? ''
    const shelf = byFirstWord.get(first)
    if (shelf) shelf.push({ words, phrase })
    else byFirstWord.set(first, [{ words, phrase }])
  }
  return byFirstWord
}

function standsAt(read: readonly Shelf[], at: number, phrase: readonly string[]): boolean {
  for (let i = 1; i < phrase.length; i++) if (!read[at + i]?.words.includes(phrase[i] as string)) return false
  return true
}
