import type { Concepts } from './concept.ts'
import { READINGS } from './readings/reading.ts'
import { wordsOf } from './words-of.ts'

/** The items that rules ask for, each with a number: its name, and the words and phrases that stand for it. A reading stands for itself. */
export interface Items {
  numberOf: (item: string) => number
  names: string[]
  phrases: (readonly string[])[]
}

const isReading = (name: string) => (READINGS as readonly string[]).includes(name)
const isConcept = (name: string) => /^<.+>$/.test(name)

/** @throws Error for an item that names a concept which is not there */
export function createItems(concepts: Concepts): Items {
  const numbers = new Map<string, number>()
  const names: string[] = []
  const phrases: (readonly string[])[] = []
  const phrasesOf = (item: string) =>
    item.split('|').flatMap((one) => {
      if (!isConcept(one)) return [one]
      const name = one.slice(1, -1)
      return isReading(name) ? [one] : wordsOf(name, concepts)
    })
  const numberOf = (item: string) => {
    const known = numbers.get(item)
    if (known !== undefined) return known
    phrases.push(phrasesOf(item))
    numbers.set(item, names.length)
    return names.push(item) - 1
  }
  return { numberOf, names, phrases }
}
