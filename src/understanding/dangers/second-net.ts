import type { Counts } from '../intents/counts.ts'
import { createClassOdds } from '../intents/class-odds.ts'
import { mergeCounts } from '../intents/merge-counts.ts'
import type { Numbered } from '../intents/number-features.ts'
import { SETTINGS } from '../intents/score-settings.ts'
import { createScorer, type Scorer } from '../intents/scorer.ts'
import type { Token } from '../text/token.ts'

/** What the second net says: the sign it takes the message for, and by how much, or undefined where it hears none. */
export type SecondNet = (tokens: readonly Token[]) => { sign: string; odds: number } | undefined

/** Shorter messages say too little for a guess: "maybe" sounds like anything. */
const FEWEST_WORDS = 6
const CALM = 'calm'
const DANGER = 'danger'
/** Smoother than for questions, and with little of a prior; what a message names is for its questions alone. */
const NET_SETTINGS = {
  smoothing: 1,
  tellingPower: 0.5,
  prior: 0.1,
  weights: { ...SETTINGS.weights, term: 0, terms: 0 },
}

/**
 * A naive-Bayes model over whole messages, trained on our own phrases of danger and of calm. It catches wordings that no
 * rule has. It can only add: nothing it says takes a sign away. One model tells danger from calm, a second one, which is
 * made when it is first asked, names the sign.
 *
 * @param counts what was learned from messages of danger and of calm
 * @param numbersOf the features of a message by their numbers in the counts
 * @param isSign whether a class of the counts is a danger sign; all others are calm
 * @param threshold log odds of danger against calm, per square root of the number of features, that a message must reach
 */
export function createSecondNet(
  counts: Counts,
  numbersOf: (tokens: readonly Token[]) => Numbered,
  isSign: (label: string) => boolean,
  threshold: number,
): SecondNet {
  const oddsOfDanger = createClassOdds(
    mergeCounts(counts, (label) => (isSign(label) ? DANGER : CALM)),
    DANGER,
    NET_SETTINGS,
  )
  let which: Scorer | undefined
  return (tokens) => {
    if (tokens.length < FEWEST_WORDS) return undefined
    const features = numbersOf(tokens)
    const odds = oddsOfDanger(features)
    if (odds < threshold) return undefined
    which ??= createScorer(
      mergeCounts(counts, (label) => (isSign(label) ? label : undefined)),
      NET_SETTINGS,
    )
    return { sign: bestOf(which, features), odds }
  }
}

function bestOf(scorer: Scorer, features: Numbered): string {
  const { odds } = scorer.scoreNumbered(features)
  return scorer.classes[odds.reduce((best, one, at) => (one > (odds[best] ?? 0) ? at : best), 0)] ?? ''
}
