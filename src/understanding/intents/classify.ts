import type { Calibration } from '../calibration.ts'
import type { Token } from '../text/token.ts'
import type { Guess, Question } from '../understanding.ts'
import { confidenceOf } from './confidence-of.ts'
import { createChances } from './create-chances.ts'
import { createWeekFitter } from './fit-week.ts'
import type { NumberedMessage } from './numbered.ts'
import type { Scorer } from './scorer.ts'

const OFFERED = 3

/** Reads one question; `weeks` is the week that the message names. */
export type Classifier = (tokens: readonly Token[], weeks: number | null) => Question

/**
 * Makes the classifier of one question: the best three intents with their probabilities, and whether to answer, to offer
 * them or to admit that it was not understood. Few known words mean unsure, whatever the probabilities say.
 */
export function createClassifier(
  scorer: Scorer,
  numbersOf: (tokens: readonly Token[]) => NumberedMessage,
  calibration: Calibration,
): Classifier {
  const { intents, of: chancesOf } = createChances(scorer.classes, calibration)
  const fitWeek = createWeekFitter(intents)
  return (tokens, weeks) => {
    const scores = scorer.scoreNumbered(numbersOf(tokens))
    const chances = chancesOf(scores.odds, scores.size)
    fitWeek(chances, weeks)
    const ranked = best(chances, OFFERED).map((at) => ({
      intent: intents[at] ?? '',
      confidence: chances[at] ?? 0,
    }))
    const tie = ranked[0]?.confidence === ranked[1]?.confidence
    const guesses = withConfidence(ranked, confidenceOf(ranked, calibration.confidence))
    return { certainty: tie ? 'unsure' : certaintyOf(guesses, scores.size > 0 ? scores.seen : 0, calibration), guesses }
  }
}

/** The places of the highest values, the highest first; the earlier place goes first where two are the same. */
function best(values: Float64Array, count: number): number[] {
  const places: number[] = []
  for (let at = 0; at < values.length; at++) {
    let rank = places.length
    while (rank > 0 && (values[at] as number) > (values[places[rank - 1] as number] as number)) rank--
    if (rank < count) places.splice(rank, 0, at)
    if (places.length > count) places.pop()
  }
  return places
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
