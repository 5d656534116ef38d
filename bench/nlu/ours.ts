import { featuresOf } from '../../src/understanding/intents/features.ts'
import { learn } from '../../src/understanding/intents/learn.ts'
import { createWordMender, wordsInUse } from '../../src/understanding/intents/mend-words.ts'
import { numberExamples } from '../../src/understanding/intents/number-examples.ts'
import { createFeatureNumbers } from '../../src/understanding/intents/number-features.ts'
import { createScorer } from '../../src/understanding/intents/scorer.ts'
import { withoutRarePairs } from '../../src/understanding/intents/without-rare-pairs.ts'
import { createTokenReader } from '../../src/understanding/text/create-token-reader.ts'
import type { Spelling } from '../../src/understanding/text/spelling.ts'
import type { Candidate } from './candidate.ts'

/** How much the share of known features counts beside the lead of the best intent. */
const SEEN_COUNTS = 100

/** Where the highest of some odds stands, and how far it is above their mean. */
function lead(odds: Float64Array): { best: number; above: number } {
  let best = 0
  let sum = 0
  for (let at = 0; at < odds.length; at++) {
    sum += odds[at] as number
    if ((odds[at] as number) > (odds[best] as number)) best = at
  }
  return { best, above: (odds[best] ?? 0) - sum / Math.max(1, odds.length) }
}

/** Our classifier, without what only Bumpback's data has: no terms, no weeks, no known phrases. */
export function ours(spelling: Spelling): Candidate {
  const tokensOf = createTokenReader(spelling, { knows: () => true, isItself: () => true, carries: () => false })
  return {
    name: 'bumpback, naive Bayes on natural',
    async train(examples) {
      const messages = examples.map(({ text, label }) => ({ label, tokens: tokensOf(text) }))
      const mend = createWordMender(wordsInUse(messages.map(({ tokens }) => tokens.map(({ word }) => word))))
      const numbered = numberExamples(
        messages.map(({ label, tokens }) => ({ label, features: featuresOf(tokens, mend) })),
      )
      const counts = learn(withoutRarePairs(numbered))
      const scorer = createScorer(counts)
      const numbersOf = createFeatureNumbers(counts.features, mend)
      return (text) => {
        const { odds, seen } = scorer.scoreNumbered(numbersOf(tokensOf(text)))
        const { best, above } = lead(odds)
        return { label: scorer.classes[best] ?? '', inScope: above + SEEN_COUNTS * seen }
      }
    },
  }
}
