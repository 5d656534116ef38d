import type { Token } from '../text/token.ts'
import type { Hit } from './found.ts'
import { createMisspellings } from './misspellings.ts'

/** Every word and phrase that the rules speak of. */
export interface Lexicon {
  /** How many phrases there are; a single word is one too. */
  size: number
  /** For each item, the numbers of its phrases. */
  phrasesOf: readonly (readonly number[])[]
  /** For each phrase, the numbers of the items that it stands for. */
  itemsOf: readonly (readonly number[])[]
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

/** The phrases that start with a word: the word alone, and the longer ones by their second word. */
interface Start {
  alone: number | undefined
  longer: Map<string, Entry[]>
}

/** The words that a word of a message is read as, and what may start with them. */
interface Shelf {
  words: readonly string[]
  starts: readonly Start[]
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
    const shelf = { words, starts: words.flatMap((mended) => byFirstWord.get(mended) ?? []) }
    if (shelves.size >= REMEMBERED) shelves.clear()
    if (word.length <= LONGEST_REMEMBERED) shelves.set(word, shelf)
    return shelf
  }
  const phrasesOf = items.map((phrases) => [...new Set(phrases)].flatMap((phrase) => numbers.get(phrase) ?? []))
  return {
    size: numbers.size,
    phrasesOf,
    itemsOf: turnedRound(phrasesOf, numbers.size),
    numberOf: (phrase) => numbers.get(phrase),
    knows: (word) => vocabulary.has(word),
    find(tokens) {
      const read = tokens.map(({ word }) => shelfOf(word))
      const hits: Hit[] = []
      for (let at = 0; at < read.length; at++) {
        for (const { alone, longer } of (read[at] as Shelf).starts) {
          if (alone !== undefined) hits.push({ phrase: alone, from: at, to: at + 1 })
          if (longer.size > 0 && at + 1 < read.length) addLonger(longer, read, at, hits)
        }
      }
      return hits
    },
  }
}

/** For each phrase the items that it stands for. */
function turnedRound(phrasesOf: readonly (readonly number[])[], size: number): number[][] {
  const itemsOf: number[][] = Array.from({ length: size }, () => [])
  for (const [item, phrases] of phrasesOf.entries()) for (const phrase of phrases) itemsOf[phrase]?.push(item)
  return itemsOf
}

/** The phrases by their first words. */
function shelved(numbers: ReadonlyMap<string, number>): Map<string, Start> {
  const byFirstWord = new Map<string, Start>()
  for (const [text, phrase] of numbers) {
    const words = text.split(' ')
    const [first = '', second] = words
    const start = byFirstWord.get(first) ?? { alone: undefined, longer: new Map<string, Entry[]>() }
    if (second === undefined) start.alone = phrase
    else start.longer.set(second, [...(start.longer.get(second) ?? []), { words, phrase }])
    byFirstWord.set(first, start)
  }
  return byFirstWord
}

/** The longer phrases that start at a place and stand there to their ends. */
function addLonger(longer: Start['longer'], read: readonly Shelf[], at: number, hits: Hit[]): void {
  for (const second of read[at + 1]?.words ?? [])
    for (const { words, phrase } of longer.get(second) ?? [])
      if (standsAt(read, at, words)) hits.push({ phrase, from: at, to: at + words.length })
}

function standsAt(read: readonly Shelf[], at: number, phrase: readonly string[]): boolean {
  for (let i = 2; i < phrase.length; i++) if (!read[at + i]?.words.includes(phrase[i] as string)) return false
  return true
}
