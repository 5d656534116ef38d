import type { Token } from '../text/token.ts'
import { END, GRAM, lineOf, rootsOf, START, shapesOf } from './features.ts'

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

/** A pair of roots as one whole number, which is found sooner than a text that has to be written first. */
const ROOTS = 2 ** 16
const pairOf = (first: number, second: number) => first * ROOTS + second

/** The numbers of what was learned, by group; roots have numbers of their own, of which pairs are made. */
function numbersIn(features: readonly string[]) {
  const roots = new Map([START, END].map((mark, at) => [mark, at]))
  const rootOf = (root: string) => roots.get(root) ?? (roots.set(root, roots.size), roots.size - 1)
  const words = new Map<number, number>()
  const pairs = new Map<number, number>()
  const grams = new Map<number | string, number>()
  for (const [number, feature] of features.entries()) {
    const rest = feature.slice(2)
    const [first = '', second = ''] = rest.split(' ')
    if (feature.startsWith('w:')) words.set(rootOf(rest), number)
    else if (feature.startsWith('p:')) pairs.set(pairOf(rootOf(first), rootOf(second)), number)
    else if (feature.startsWith('g:')) forEachGram(rest, (gram) => grams.set(gram, number))
  }
  return { roots, words, pairs, grams }
}

/**
 * Makes what reads the features of a message (`features.ts`) as numbers, without writing each of them down as a text:
 * that took most of the time of classifying.
 *
 * @param features those that were learned, by their numbers
 */
export function createFeatureNumbers(features: readonly string[]): (tokens: readonly Token[]) => Numbered {
  const { roots, words, pairs, grams } = numbersIn(features)
  const seenAt = new Uint32Array(features.length)
  let message = 0
  return (tokens) => {
    const known: number[] = []
    const unknown = new Set<number | string>()
    message++
    const add = (number: number | undefined, otherwise: number | string) => {
      if (number === undefined) unknown.add(otherwise)
      else if (seenAt[number] !== message) {
        seenAt[number] = message
        known.push(number)
      }
    }
    const shapes = shapesOf(tokens)
    const strange = new Map<string, number>()
    const numberOf = (root: string) => roots.get(root) ?? strangerIn(strange, root)
    let before = 0
    for (const root of rootsOf(shapes)) {
      const own = numberOf(root)
      add(words.get(own), -1 - own)
      add(pairs.get(pairOf(before, own)), ROOTS * ROOTS + pairOf(before, own))
      before = own
    }
    if (shapes.length > 0) add(pairs.get(pairOf(before, 1)), ROOTS * ROOTS + pairOf(before, 1))
    forEachGram(lineOf(shapes), (gram) => add(grams.get(gram), gram))
    return { known, unknown: unknown.size }
  }
}

/** The number of a root that was never learned: those of a message are counted down from the highest. */
function strangerIn(strange: Map<string, number>, root: string): number {
  const number = strange.get(root) ?? ROOTS - 1 - strange.size
  strange.set(root, number)
  return number
}
