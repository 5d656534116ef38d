import type { Calibration } from '../calibration.ts'
import type { Guess } from '../understanding.ts'
import type { Scores } from './scorer.ts'

const ALMOST_ONE = 1 - 1e-6

/**
 * How likely the best guess is right: its probability, its lead, how strong its score is, how much of the message was
 * ever seen and how long it is, weighed by a logistic model. Unknown words so count, and a tie is no sure answer.
 *
 * @param guesses best first
 * @returns from 0 to 1
 */
export function confidenceOf(
  guesses: readonly Guess[],
  { odds, seen, size }: Scores,
  weights: Calibration['confidence'],
) {
  const best = Math.min(ALMOST_ONE, guesses[0]?.confidence ?? 0)
  let highest = Number.NEGATIVE_INFINITY
  for (const one of odds) if (one > highest) highest = one
  const sum =
    weights.bias +
    weights.logit * Math.log(best / (1 - best)) +
    weights.margin * (best - (guesses[1]?.confidence ?? 0)) +
    weights.seen * seen +
    weights.strength * (highest / Math.sqrt(Math.max(1, size))) +
    weights.size * Math.log(1 + size)
  return 1 / (1 + Math.exp(-sum))
}
