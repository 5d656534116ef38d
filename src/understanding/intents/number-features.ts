import type { Token } from '../text/token.ts'
import { type Mend, MOST_WORDS } from './features.ts'
import { createRunNumbers } from './number-runs.ts'
import { createWordNumbers } from './number-words.ts'
import type { NumberedMessage } from './numbered.ts'

/**
 * Makes what reads the features of a message (`features.ts`) as numbers, without writing each of them down as a text: that
 * took most of the time of classifying.
 *
 * @param features those that were learned, by their numbers
 */
export function createFeatureNumbers(
  features: readonly string[],
  mend?: Mend,
): (tokens: readonly Token[]) => NumberedMessage {
  const wordOf = createWordNumbers(features, mend)
  const runsOf = createRunNumbers(features)
  return (tokens) => {
    const words = tokens.slice(0, MOST_WORDS).map(({ word }) => wordOf(word))
    return { words, ...runsOf(words.map(({ root }) => root)) }
  }
}
