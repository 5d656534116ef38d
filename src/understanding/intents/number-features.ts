import type { Token } from '../text/token.ts'
import { GRAM, lineOf, rootsOf, shapesOf } from './features.ts'

/** The features of a message by their numbers among those that were learned. */
export interface Numbered {
  /** Those that were learned, each once. */
  known: readonly number[]
  /** How many others there are. */
  unknown: number
}

const ASCII_BITS = 7
const ALL_OF_A_GRAM = 2 ** (ASCII_BITS * GRAM) - 1

/** A run of letters as a whole number, or undefined where it is not plain: looking up a number needs no new text. */
function codeOf(line: string, from: number): number | undefined {
  let code = 0
  for (let at = from; at < from + GRAM; at++) {
    const letter = line.charCodeAt(at)
    if (letter >> ASCII_BITS !== 0) return undefined
    code = ((code << ASCII_BITS) | letter) & ALL_OF_A_GRAM
  }
  return code
}

/**
 * Makes what reads the features of a message (`features.ts`) as numbers, without writing each of them down as a text:
 * that took most of the time of classifying.
 *
 * @param features those that were learned, by their numbers
 */
export function createFeatureNumbers(features: readonly string[]): (tokens: readonly Token[]) => Numbered {
  const words = new Map<string, number>()
  const pairs = new Map<string, Map<string, number>>()
  const grams = new Map<number | string, number>()
  for (const [number, feature] of features.entries()) {
    const [group, rest] = [feature.slice(0, 2), feature.slice(2)]
    const [first = '', second = ''] = rest.split(' ')
    if (group === 'w:') words.set(rest, number)
    else if (group === 'p:') pairs.set(first, (pairs.get(first) ?? new Map<string, number>()).set(second, number))
    else if (group === 'g:') grams.set(codeOf(rest, 0) ?? rest, number)
  }
  return (tokens) => {
    const known = new Set<number>()
    const unknown = new Set<number | string>()
    const add = (number: number | undefined, name: () => number | string) => {
      if (number === undefined) unknown.add(name())
      else known.add(number)
    }
    const shapes = shapesOf(tokens)
    let before = '^'
    for (const root of rootsOf(shapes)) {
      const first = before
      add(words.get(root), () => `w:${root}`)
      add(pairs.get(first)?.get(root), () => `p:${first} ${root}`)
      before = root
    }
    if (shapes.length > 0) add(pairs.get(before)?.get('$'), () => `p:${before} $`)
    const line = lineOf(shapes)
    for (let at = 0; at + GRAM <= line.length; at++) {
      const gram = codeOf(line, at) ?? line.slice(at, at + GRAM)
      add(grams.get(gram), () => gram)
    }
    return { known: [...known], unknown: unknown.size }
  }
}
