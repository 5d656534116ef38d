import { featuresOf } from '../../src/understanding/intents/features.ts'
import { learn } from '../../src/understanding/intents/learn.ts'
import { numberExamples } from '../../src/understanding/intents/number-examples.ts'
import { createFeatureNumbers } from '../../src/understanding/intents/number-features.ts'
import { createScorer } from '../../src/understanding/intents/scorer.ts'
import { withoutRarePairs } from '../../src/understanding/intents/without-rare-pairs.ts'
import { createTokenReader } from '../../src/understanding/text/create-token-reader.ts'
import type { Spelling } from '../../src/understanding/text/spelling.ts'
import type { Candidate } from './candidate.ts'

/** How much the share of known features counts beside the lead of the best intent. */
const SEEN_COUNTS = 100
const meanOf = (odds: Float64Array) => odds.reduce((sum, one) => sum + one, 0) / Math.max(1, odds.length)

/** Our classifier, without what only Bumpback's data has: no terms, no weeks, no known phrases. */
export function ours(spelling: Spelling): Candidate {
  const tokensOf = createTokenReader(spelling, { knows: () => true, isItself: () => true, carries: () => false })
  const read = (text: string) => featuresOf(tokensOf(text))
  return {
    name: 'bumpback, naive Bayes on natural',
    async train(examples) {
      const counts = learn(
        withoutRarePairs(numberExamples(examples.map(({ text, label }) => ({ features: read(text), label })))),
      )
      const scorer = createScorer(counts)
      const numbersOf = createFeatureNumbers(counts.features)
      return (text) => {
        const { odds, seen } = scorer.scoreNumbered(numbersOf(tokensOf(text)))
        const best = odds.reduce((top, one, at) => (one > (odds[top] ?? 0) ? at : top), 0)
        return { label: scorer.classes[best] ?? '', inScope: (odds[best] ?? 0) - meanOf(odds) + SEEN_COUNTS * seen }
      }
    },
  }
}
