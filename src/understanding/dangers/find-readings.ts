import type { Token } from '../text/token.ts'
import type { Occurrence } from './found.ts'
import { readPads, readTablets } from './readings/read-amount.ts'
import { readInterval } from './readings/read-interval.ts'
import { readPressure } from './readings/read-pressure.ts'
import { readPulse } from './readings/read-pulse.ts'
import { readTemperature } from './readings/read-temperature.ts'
import type { Reading } from './readings/reading.ts'

const READERS = [readTemperature, readPressure, readInterval, readPulse, readPads, readTablets]
const MAY_START =
  /^(?:\d.*|pads?|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|fou?rty)$/

/** Every reading that the numbers of a message give, and where. */
export function findReadings(tokens: readonly Token[]): Map<Reading, Occurrence[]> {
  const found = new Map<Reading, Occurrence[]>()
  const starts = tokens.flatMap(({ word }, at) => (MAY_START.test(word) ? [at] : []))
  if (starts.length === 0) return found
  const words = tokens.map(({ word }) => word)
  for (const at of starts) {
    for (const read of READERS) {
      const reading = read(words, at)
      if (reading) found.set(reading, [...(found.get(reading) ?? []), { from: at, to: at + 1 }])
    }
  }
  return found
}
