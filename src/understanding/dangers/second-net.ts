import { featuresOf } from '../intents/features.ts'
import { learn } from '../intents/learn.ts'
import { createScorer, type Scorer } from '../intents/scorer.ts'
import type { Token } from '../text/token.ts'

/** What the second net says: the sign it takes the message for, and by how much, or undefined where it hears none. */
export type SecondNet = (tokens: readonly Token[]) => { sign: string; odds: number } | undefined

export interface NetExample {
  tokens: readonly Token[]
  /** The sign that the message speaks of; null for a calm one. */
  sign: string | null
}

/** Shorter messages say too little for a guess: "maybe" sounds like anything. */
const FEWEST_WORDS = 6
const CALM = 'calm'
const DANGER = 'danger'

/**
 * A naive-Bayes model over whole messages, trained on our own phrases of danger and of calm. It catches wordings that no
 * rule has. It can only add: nothing it says takes a sign away. One model tells danger from calm, a second one names the
 * sign.
 *
 * @param threshold log odds of danger against calm, per square root of the number of features, that a message must reach
 */
export function createSecondNet(examples: readonly NetExample[], threshold: number): SecondNet {
  const train = (label: (example: NetExample) => string | null) =>
    createScorer(
      learn(
        examples
          .flatMap((example) => ({ features: featuresOf(example.tokens), label: label(example) ?? '' }))
          .filter((one) => one.label),
      ),
    )
  const whether = train(({ sign }) => (sign === null ? CALM : DANGER))
  const which = train(({ sign }) => sign)
  const dangerAt = whether.classes.indexOf(DANGER)
  return (tokens) => {
    if (tokens.length < FEWEST_WORDS) return undefined
    const features = featuresOf(tokens)
    const odds = (whether.score(features).odds[dangerAt] ?? 0) / Math.sqrt(features.length)
    return odds >= threshold ? { sign: bestOf(which, features), odds } : undefined
  }
}

function bestOf(scorer: Scorer, features: readonly string[]): string {
  const { odds } = scorer.score(features)
  return scorer.classes[odds.reduce((best, one, at) => (one > (odds[best] ?? 0) ? at : best), 0)] ?? ''
}
