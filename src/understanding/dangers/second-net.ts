import { featuresOf } from '../intents/features.ts'
import { learn } from '../intents/learn.ts'
import { createScorer } from '../intents/scorer.ts'
import type { Token } from '../text/token.ts'

/** The class of everything that is no danger sign. */
const CALM = 'calm'

/** What the second net says: the sign it takes the message for, and by how much, or undefined where it hears none. */
export type SecondNet = (tokens: readonly Token[]) => { sign: string; odds: number } | undefined

/**
 * A naive-Bayes model over whole messages, trained on our own phrases of danger and of calm. It catches wordings that no
 * rule has. It can only add: nothing it says takes a sign away.
 *
 * @param threshold log odds, per square root of the number of features, over the calm class that a sign must reach
 */
export function createSecondNet(
  examples: readonly { tokens: readonly Token[]; sign: string | null }[],
  threshold: number,
): SecondNet {
  const scorer = createScorer(
    learn(examples.map(({ tokens, sign }) => ({ features: featuresOf(tokens), label: sign ?? CALM }))),
  )
  const calmAt = scorer.classes.indexOf(CALM)
  return (tokens) => {
    const { odds, size } = scorer.score(featuresOf(tokens))
    if (size === 0) return undefined
    let best = -1
    for (let at = 0; at < odds.length; at++)
      if (at !== calmAt && (best < 0 || (odds[at] ?? 0) > (odds[best] ?? 0))) best = at
    const over = ((odds[best] ?? 0) - (odds[calmAt] ?? 0)) / Math.sqrt(size)
    return over >= threshold ? { sign: scorer.classes[best] ?? '', odds: over } : undefined
  }
}
