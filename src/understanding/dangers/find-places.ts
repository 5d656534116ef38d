import type { Token } from '../text/token.ts'
import type { Rules } from './compile-rules.ts'
import { findReadings } from './find-readings.ts'
import { createFound, type Found } from './found.ts'

/** Where everything that the rules speak of stands in a message: its words, and what its numbers mean. */
export function findPlaces(tokens: readonly Token[], { lexicon }: Pick<Rules, 'lexicon'>): Found {
  const hits = lexicon.find(tokens)
  for (const { reading, at } of findReadings(tokens)) {
    const phrase = lexicon.numberOf(`<${reading}>`)
    if (phrase !== undefined) hits.push({ phrase, from: at, to: at + 1 })
  }
  return createFound(hits, lexicon)
}
