import { END, type Group, groupOf, START } from './features.ts'
import { createNumberTable } from './number-table.ts'
import { STRANGER } from './number-words.ts'
import type { Numbered } from './numbered.ts'

const AT_START = -2
const AT_END = -3
const NEVER = -1

/**
 * Makes what reads the runs of two and three roots, and the pairs with another root between, as numbers of what was learned.
 *
 * @param features those that were learned, by their numbers; a root is known by the number of its own
 */
export function createRunNumbers(features: readonly string[]): (roots: readonly number[]) => Numbered {
  const { pairs, skips, triples } = tablesOf(features)
  return (roots) => {
    const known: number[] = []
    const line = [AT_START, ...roots, AT_END]
    for (let at = 0; roots.length > 0 && at + 1 < line.length; at++) {
      const [one, other, third] = [line[at] as number, line[at + 1] as number, line[at + 2]]
      const pair = pairs.find(one, other)
      if (pair !== NEVER) known.push(pair)
      const triple = pair === NEVER || third === undefined ? NEVER : triples.find(pair, third)
      if (triple !== NEVER) known.push(triple)
      const skip = at === 0 || third === undefined || third === AT_END ? NEVER : skips.find(one, third)
      if (skip !== NEVER) known.push(skip)
    }
    return { known, unknown: runsIn(roots.length) - known.length }
  }
}

/** How many pairs, triples and pairs with another word between so many words have, with marks at their start and end. */
const runsIn = (words: number) => (words === 0 ? 0 : words + 1 + words + Math.max(0, words - 2))

/** A triple stands under the number of its first two roots, which are known where it is, and its third root. */
function tablesOf(features: readonly string[]) {
  const roots = new Map([
    [START, AT_START],
    [END, AT_END],
  ])
  for (const [number, feature] of features.entries())
    if (groupOf(feature) === 'word') roots.set(feature.slice(2), number)
  const rootOf = (root: string | undefined) => roots.get(root ?? '') ?? STRANGER
  const tableOf = (group: Group, keyOf: (parts: readonly string[]) => [number, number]) => {
    const own = [...features.entries()].filter(([, feature]) => groupOf(feature) === group)
    const table = createNumberTable(own.length)
    for (const [number, feature] of own) table.set(...keyOf(feature.slice(2).split(' ')), number)
    return table
  }
  const pairs = tableOf('pair', ([one, other]) => [rootOf(one), rootOf(other)])
  const skips = tableOf('skip', ([one, other]) => [rootOf(one), rootOf(other)])
  const triples = tableOf('triple', ([one, other, third]) => [pairs.find(rootOf(one), rootOf(other)), rootOf(third)])
  return { pairs, skips, triples }
}
