import type { Token } from '../text/token.ts'
import { readPads, readTablets } from './readings/read-amount.ts'
import { readInterval } from './readings/read-interval.ts'
import { readPressure } from './readings/read-pressure.ts'
import { readPulse } from './readings/read-pulse.ts'
import { readTemperature } from './readings/read-temperature.ts'
import type { Reading } from './readings/reading.ts'

const READERS = [readTemperature, readPressure, readInterval, readPulse, readPads, readTablets]
/** Words that are the first of a reading, beside figures and those that end in "teen". */
const FIRST = new Set(
  'pad pads a hundred zero one two three four five six seven eight nine ten eleven twelve twenty thirty forty fourty fifty sixty seventy eighty ninety'.split(
    ' ',
  ),
)
const mayStart = (word: string) =>
  (word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57) || FIRST.has(word) || word.endsWith('teen')

/** Every reading that the numbers of a message give, and at which token. */
export function findReadings(tokens: readonly Token[]): { reading: Reading; at: number }[] {
  const starts = tokens.flatMap(({ word }, at) => (mayStart(word) ? [at] : []))
  if (starts.length === 0) return []
  const words = tokens.map(({ word }) => word)
  return starts.flatMap((at) =>
    READERS.flatMap((read) => {
      const reading = read(words, at)
      return reading ? [{ reading, at }] : []
    }),
  )
}
