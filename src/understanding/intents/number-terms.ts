import type { Numbered } from './numbered.ts'
import { pairedOf } from './term-features.ts'

/**
 * Makes what reads the things that a message names (`term-features.ts`) as numbers of what was learned.
 *
 * @param features those that were learned, by their numbers
 */
export function createTermNumbers(features: readonly string[]): (terms: readonly string[]) => Numbered {
  const single = new Map<string, number>()
  const pairs = new Map<string, Map<string, number>>()
  for (const [number, feature] of features.entries()) {
    const [one = '', other = ''] = feature.slice(2).split(' ')
    if (feature.startsWith('t:')) single.set(one, number)
    if (!feature.startsWith('q:')) continue
    pairs.set(one, (pairs.get(one) ?? new Map<string, number>()).set(other, number))
  }
  return (terms) => {
    const known: number[] = []
    let all = terms.length
    for (const term of terms) {
      const number = single.get(term)
      if (number !== undefined) known.push(number)
    }
    const paired = pairedOf(terms)
    for (let at = 0; at < paired.length; at++) {
      const others = pairs.get(paired[at] as string)
      for (let next = at + 1; next < paired.length; next++, all++) {
        const number = others?.get(paired[next] as string)
        if (number !== undefined) known.push(number)
      }
    }
    return { known, unknown: all - known.length }
  }
}
