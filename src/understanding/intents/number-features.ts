import type { Token } from '../text/token.ts'
import {
  END,
  GRAM,
  type Group,
  groupOf,
  LONGEST,
  lineOf,
  type Mend,
  MOST_WORDS,
  rootOf,
  START,
  shapeOf,
} from './features.ts'
import { createNumberTable } from './number-table.ts'

/** The features of a message by their numbers among those that were learned. */
export interface Numbered {
  /** Those that were learned, each once. */
  known: readonly number[]
  /** How many others there are. */
  unknown: number
}

const BITS = 7
const PLAIN = 2 ** BITS
const ALL_OF_A_GRAM = 2 ** (BITS * GRAM) - 1
const NEVER = -1
const REMEMBERED = 20_000

/** Calls `each` with every run of letters: as a whole number, or as it is written where it is not plain. */
function forEachGram(line: string, each: (gram: number | string) => void) {
  let code = 0
  let plain = 0
  for (let at = 0; at < line.length; at++) {
    const letter = line.charCodeAt(at)
    plain = letter < PLAIN ? plain + 1 : 0
    code = ((code << BITS) | (letter & (PLAIN - 1))) & ALL_OF_A_GRAM
    if (at >= GRAM - 1) each(plain >= GRAM ? code : line.slice(at + 1 - GRAM, at + 1))
  }
}

const ROOTS = 2 ** 16
/** A pair of roots as one whole number of 32 bits, which is found sooner than a text that has to be written first. */
const pairOf = (first: number, second: number) => (first * ROOTS + second) | 0

/** The numbers of what was learned, by group; roots have numbers of their own, of which pairs are made. */
function numbersIn(features: readonly string[]) {
  const roots = new Map([START, END].map((mark, at) => [mark, at]))
  const numberOf = (root: string) => roots.get(root) ?? (roots.set(root, roots.size), roots.size - 1)
  const tableOf = (group: Group) => createNumberTable(features.filter((feature) => groupOf(feature) === group).length)
  const [words, pairs, grams] = [tableOf('word'), tableOf('pair'), tableOf('gram')]
  const strangeGrams = new Map<string, number>()
  for (const [number, feature] of features.entries()) {
    const rest = feature.slice(2)
    if (feature.startsWith('w:')) words.set(numberOf(rest), number)
    else if (feature.startsWith('p:')) {
      const [first = '', second = ''] = rest.split(' ')
      pairs.set(pairOf(numberOf(first), numberOf(second)), number)
    } else if (feature.startsWith('g:'))
      forEachGram(rest, (gram) => (typeof gram === 'number' ? grams.set(gram, number) : strangeGrams.set(gram, number)))
  }
  const gramOf = (gram: number | string) =>
    typeof gram === 'number' ? grams.find(gram) : (strangeGrams.get(gram) ?? NEVER)
  return { roots, words, pairs, gramOf }
}

/**
 * Makes what reads the features of a message (`features.ts`) as numbers, without writing each of them down as a text:
 * that took most of the time of classifying.
 *
 * @param features those that were learned, by their numbers
 */
export function createFeatureNumbers(features: readonly string[], mend?: Mend): (tokens: readonly Token[]) => Numbered {
  const { roots, words, pairs, gramOf } = numbersIn(features)
  const formOf = createFormReader(roots, mend)
  const seenAt = new Uint32Array(features.length)
  let message = 0
  return (tokens) => {
    const known: number[] = []
    // Words, pairs and runs that were never learned, each kind apart: their whole numbers may be the same.
    const [strangeWords, strangePairs, strangeGrams] = [
      new Set<number>(),
      new Set<number>(),
      new Set<number | string>(),
    ]
    message++
    const isKnown = (number: number): boolean => {
      if (number === NEVER) return false
      if (seenAt[number] !== message) {
        seenAt[number] = message
        known.push(number)
      }
      return true
    }
    const addPair = (pair: number) => isKnown(pairs.find(pair)) || strangePairs.add(pair)
    const strangers = new Map<string, number>()
    const forms = tokens.slice(0, MOST_WORDS).map(({ word }) => formOf(word))
    let before = 0
    for (const { root, number } of forms) {
      const own = number ?? strangerIn(strangers, root)
      if (!isKnown(words.find(own))) strangeWords.add(own)
      addPair(pairOf(before, own))
      before = own
    }
    if (forms.length > 0) addPair(pairOf(before, 1))
    forEachGram(lineOf(forms.map(({ shape }) => shape)), (gram) => isKnown(gramOf(gram)) || strangeGrams.add(gram))
    return { known, unknown: strangeWords.size + strangePairs.size + strangeGrams.size }
  }
}

/** A word as it is meant, with its root and the root's number. */
interface Form {
  shape: string
  root: string
  number: number | undefined
}

/** Reads words, each once for as long as it is remembered. */
function createFormReader(roots: ReadonlyMap<string, number>, mend?: Mend): (word: string) => Form {
  const forms = new Map<string, Form>()
  return (word) => {
    const known = forms.get(word)
    if (known) return known
    const shape = shapeOf(word, mend)
    const root = rootOf(shape)
    const form = { shape, root, number: roots.get(root) }
    if (forms.size >= REMEMBERED) forms.clear()
    if (word.length <= LONGEST) forms.set(word, form)
    return form
  }
}

/** The number of a root that was never learned: those of a message are counted down from the highest. */
function strangerIn(strange: Map<string, number>, root: string): number {
  const number = strange.get(root) ?? ROOTS - 1 - strange.size
  strange.set(root, number)
  return number
}
