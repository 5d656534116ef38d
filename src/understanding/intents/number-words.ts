import { gramsOf, LONGEST, type Mend, rootOf, shapeOf } from './features.ts'
import type { Numbered } from './numbered.ts'

/** A word with its own features, and the number of its root by which it is found in pairs. */
export interface NumberedWord extends Numbered {
  root: number
}

/** The root of a word that was never learned. */
export const STRANGER = -1
const REMEMBERED = 20_000

/**
 * Makes what reads the stem and the runs of letters of a word as numbers, each word once for as long as it is remembered.
 *
 * @param features those that were learned, by their numbers
 */
export function createWordNumbers(features: readonly string[], mend?: Mend): (word: string) => NumberedWord {
  const numbers = new Map<string, number>()
  for (const [number, feature] of features.entries()) if (/^[wg]:/.test(feature)) numbers.set(feature, number)
  const read = (word: string): NumberedWord => {
    const shape = shapeOf(word, mend)
    const root = `w:${rootOf(shape)}`
    const own = [root, ...gramsOf(shape).map((gram) => `g:${gram}`)]
    const known = own.flatMap((feature) => numbers.get(feature) ?? [])
    return { root: numbers.get(root) ?? STRANGER, known, unknown: own.length - known.length }
  }
  const remembered = new Map<string, NumberedWord>()
  return (word) => {
    const before = remembered.get(word)
    if (before) return before
    const now = read(word)
    if (remembered.size >= REMEMBERED) remembered.clear()
    if (word.length <= LONGEST) remembered.set(word, now)
    return now
  }
}
