import type { Calibration } from '../calibration.ts'
import type { Guess } from '../understanding.ts'

const ALMOST_ONE = 1 - 1e-6

/**
 * How likely the best guess is right: its probability and its lead, weighed by a logistic model. How strong the score is,
 * how long the message and how much of it was ever seen were tried beside them, and told nothing more about real messages.
 *
 * @param guesses best first
 * @returns from 0 to 1
 */
export function confidenceOf(guesses: readonly Guess[], weights: Calibration['confidence']): number {
  const best = Math.min(ALMOST_ONE, guesses[0]?.confidence ?? 0)
  const lead = best - (guesses[1]?.confidence ?? 0)
  return 1 / (1 + Math.exp(-(weights.bias + weights.logit * Math.log(best / (1 - best)) + weights.margin * lead)))
}
