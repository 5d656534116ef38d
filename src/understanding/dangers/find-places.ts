import type { Token } from '../text/token.ts'
import type { Rules } from './compile-rules.ts'
import { findReadings } from './find-readings.ts'
import type { Found, Occurrence } from './found.ts'

/** Where everything that the rules speak of stands in a message: its words, and what its numbers mean. */
export function findPlaces(
  tokens: readonly Token[],
  { lexicon, ofReading }: Pick<Rules, 'lexicon' | 'ofReading'>,
): Found {
  const { places, items } = lexicon.find(tokens)
  const added: number[] = []
  for (const [reading, own] of findReadings(tokens)) {
    for (const item of ofReading.get(reading) ?? []) {
      if (places[item] === undefined) added.push(item)
      places[item] = inOrder(places[item], own)
    }
  }
  return { places, items: [...items, ...added] }
}

const inOrder = (some: readonly Occurrence[] | undefined, more: readonly Occurrence[]) =>
  some ? [...some, ...more].sort((a, b) => a.from - b.from) : more
