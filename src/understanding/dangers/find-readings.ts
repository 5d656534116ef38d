import type { Token } from '../text/token.ts'
import type { Occurrence } from './lexicon.ts'
import { readPads, readTablets } from './readings/read-amount.ts'
import { readInterval } from './readings/read-interval.ts'
import { readPressure } from './readings/read-pressure.ts'
import { readPulse } from './readings/read-pulse.ts'
import { readTemperature } from './readings/read-temperature.ts'

const READERS = [readTemperature, readPressure, readInterval, readPulse, readPads, readTablets]
const MAY_START = /^\d|^pads?$/
const NUMBER_WORD =
  /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|fou?rty)$/

/** Every reading that the numbers of a message give, by the item that the rules ask for. */
export function findReadings(tokens: readonly Token[]): Map<string, Occurrence[]> {
  const words = tokens.map(({ word }) => word)
  const found = new Map<string, Occurrence[]>()
  for (const [at, word] of words.entries()) {
    if (!MAY_START.test(word) && !NUMBER_WORD.test(word)) continue
    for (const read of READERS) {
      const reading = read(words, at)
      if (reading) found.set(`<${reading}>`, [...(found.get(`<${reading}>`) ?? []), { from: at, to: at + 1 }])
    }
  }
  return found
}
