import type { Token } from '../text/token.ts'
import { GRAM, lineOf, rootsOf, shapesOf } from './features.ts'

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

/** The numbers of what was learned, by group. A whole number is found sooner than a text that has to be written first. */
function numbersIn(features: readonly string[]) {
  const words = new Map<string, number>()
  const pairs = new Map<string, Map<string, number>>()
  const grams = new Map<number | string, number>()
  for (const [number, feature] of features.entries()) {
    const rest = feature.slice(2)
    const [first = '', second = ''] = rest.split(' ')
    if (feature.startsWith('w:')) words.set(rest, number)
    else if (feature.startsWith('p:'))
      pairs.set(first, (pairs.get(first) ?? new Map<string, number>()).set(second, number))
    else if (feature.startsWith('g:')) forEachGram(rest, (gram) => grams.set(gram, number))
  }
  return { words, pairs, grams }
}

/**
 * Makes what reads the features of a message (`features.ts`) as numbers, without writing each of them down as a text:
 * that took most of the time of classifying.
 *
 * @param features those that were learned, by their numbers
 */
export function createFeatureNumbers(features: readonly string[]): (tokens: readonly Token[]) => Numbered {
  const { words, pairs, grams } = numbersIn(features)
  const seenAt = new Uint32Array(features.length)
  let message = 0
  return (tokens) => {
    const known: number[] = []
    const unknown = new Set<number | string>()
    message++
    const add = (number: number) => {
      if (seenAt[number] === message) return
      seenAt[number] = message
      known.push(number)
    }
    const addPair = (first: string, second: string) => {
      const number = pairs.get(first)?.get(second)
      if (number === undefined) unknown.add(`${first} ${second}`)
      else add(number)
    }
    const shapes = shapesOf(tokens)
    let before = '^'
    for (const root of rootsOf(shapes)) {
      const number = words.get(root)
      if (number === undefined) unknown.add(`${root} `)
      else add(number)
      addPair(before, root)
      before = root
    }
    if (shapes.length > 0) addPair(before, '$')
    forEachGram(lineOf(shapes), (gram) => {
      const number = grams.get(gram)
      if (number === undefined) unknown.add(gram)
      else add(number)
    })
    return { known, unknown: unknown.size }
  }
}
