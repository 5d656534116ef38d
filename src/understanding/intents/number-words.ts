import { gramsOf, LONGEST, type Mend, rootOf, shapeOf } from './features.ts'
import type { NumberedWord } from './numbered.ts'

/** The root of a word that was never learned. */
export const STRANGER = -1
const REMEMBERED = 20_000
/** The place of a word that is not remembered. */
export const NOWHERE = -1

/**
 * Makes what reads the stem and the runs of letters of a word as numbers, each word once for as long as it is remembered.
 *
 * @param features those that were learned, by their numbers
 */
export function createWordNumbers(features: readonly string[], mend?: Mend): (word: string) => NumberedWord {
  const numbers = new Map<string, number>()
  for (const [number, feature] of features.entries()) if (/^[wg]:/.test(feature)) numbers.set(feature, number)
  const read = (word: string, place: number): NumberedWord => {
    const shape = shapeOf(word, mend)
    const root = `w:${rootOf(shape)}`
    const own = [root, ...gramsOf(shape).map((gram) => `g:${gram}`)]
    const known = own.flatMap((feature) => numbers.get(feature) ?? [])
    return { root: numbers.get(root) ?? STRANGER, place, known, unknown: own.length - known.length }
  }
  const remembered = new Map<string, NumberedWord>()
  return (word) => {
    const before = remembered.get(word)
    if (before) return before
    if (remembered.size >= REMEMBERED) remembered.clear()
    const now = read(word, word.length <= LONGEST ? remembered.size : NOWHERE)
    if (now.place !== NOWHERE) remembered.set(word, now)
    return now
  }
}
