import type { Calibration } from '../calibration.ts'
import type { Token } from '../text/token.ts'
import type { Guess, Question } from '../understanding.ts'
import { confidenceOf } from './confidence-of.ts'
import { fitWeek } from './fit-week.ts'
import type { Scorer } from './scorer.ts'

const OFFERED = 3

/** Log odds to probabilities that sum to one, in log space so that nothing underflows. */
export function probabilities(odds: Float64Array, size: number, temperature: number): Float64Array {
  const scale = temperature * Math.sqrt(Math.max(1, size))
  const highest = odds.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const parts = odds.map((one) => Math.exp((one - highest) / scale))
  const sum = parts.reduce((a, b) => a + b, 0)
  return parts.map((part) => part / sum)
}

/** Reads one question; `weeks` is the week that the message names. */
export type Classifier = (tokens: readonly Token[], weeks: number | null) => Question

/**
 * Makes the classifier of one question: the best three intents with their probabilities, and whether to answer, to offer
 * them or to admit that it was not understood. Few known words mean unsure, whatever the probabilities say.
 */
export function createClassifier(
  scorer: Scorer,
  featuresOf: (tokens: readonly Token[]) => string[],
  calibration: Calibration,
): Classifier {
  return (tokens, weeks) => {
    const scores = scorer.score(featuresOf(tokens))
    const chances = probabilities(scores.odds, scores.size, calibration.temperature)
    const all = Array.from(chances, (confidence, at): Guess => ({ intent: scorer.classes[at] ?? '', confidence }))
    const ranked = fitWeek(all, weeks).sort((a, b) => b.confidence - a.confidence || (a.intent < b.intent ? -1 : 1))
    const tie = ranked[0]?.confidence === ranked[1]?.confidence
    const guesses = withConfidence(ranked, confidenceOf(ranked, scores, calibration.confidence)).slice(0, OFFERED)
    return { certainty: tie ? 'unsure' : certaintyOf(guesses, scores.size > 0 ? scores.seen : 0, calibration), guesses }
  }
}

/** The best guess with its own confidence; the others share what is left as they shared it before. */
function withConfidence(ranked: readonly Guess[], confidence: number): Guess[] {
  const rest = 1 - (ranked[0]?.confidence ?? 0)
  const scale = rest > 0 ? (1 - confidence) / rest : 0
  return ranked.map((guess, at) => ({ ...guess, confidence: at === 0 ? confidence : guess.confidence * scale }))
}

function certaintyOf(
  guesses: Guess[],
  seen: number,
  { answerFrom, choicesFrom, seenFrom }: Calibration,
): Question['certainty'] {
  const best = guesses[0]?.confidence ?? 0
  if (!Number.isFinite(best) || seen < seenFrom) return 'unsure'
  if (best >= answerFrom) return 'sure'
  return guesses.reduce((sum, { confidence }) => sum + confidence, 0) >= choicesFrom ? 'choose' : 'unsure'
}
