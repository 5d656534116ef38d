import type { Numbered } from './numbered.ts'

/**
 * Makes what reads the names of concepts (`c:`) as numbers of what was learned.
 *
 * @param features those that were learned, by their numbers
 */
export function createConceptNumbers(features: readonly string[]): (own: readonly string[]) => Numbered {
  const numbers = new Map<string, number>()
  for (const [number, feature] of features.entries()) if (feature.startsWith('c:')) numbers.set(feature, number)
  return (own) => {
    const known: number[] = []
    for (const feature of own) {
      const number = numbers.get(feature)
      if (number !== undefined) known.push(number)
    }
    return { known, unknown: own.length - known.length }
  }
}
