import { conceptFeatures, type Named } from '../dangers/named.ts'
import type { Knowledge } from '../knowledge.ts'
import { rememberingLast } from '../remembering-last.ts'
import type { Token } from '../text/token.ts'
import { intentOf } from './class-of.ts'
import { type Classifier, createClassifier } from './classify.ts'
import type { Counts } from './counts.ts'
import { featuresOf, type Mend } from './features.ts'
import { createTermFinder } from './find-terms.ts'
import { withKnownPhrases } from './known-phrases.ts'
import { learn } from './learn.ts'
import { createWordMender, wordsInUse } from './mend-words.ts'
import { mergeCounts } from './merge-counts.ts'
import { createConceptNumbers } from './number-concepts.ts'
import { numberExamples } from './number-examples.ts'
import { createFeatureNumbers } from './number-features.ts'
import { createTermNumbers } from './number-terms.ts'
import { type NumberedMessage, withMore } from './numbered.ts'
import { createScorer, type Scorer } from './scorer.ts'
import { termFeatures } from './term-features.ts'
import { trainingMessages } from './training-messages.ts'
import { withoutRarePairs } from './without-rare-pairs.ts'

/** What was learned from our own messages, for questions and for the second net of the danger signs. */
export interface Learned {
  counts: Counts
  /** The features of a message, as they are written. */
  features: (tokens: readonly Token[]) => string[]
  /** What the second net hears of a part of a message, by its numbers: words, and the concepts that it names. */
  conceptNumbersOf: (tokens: readonly Token[], named: readonly Named[]) => NumberedMessage
  scorer: Scorer
  classify: Classifier
}

/**
 * Learns the ways to ask, to name danger and to be harmless in one training.
 *
 * @param name finds the concepts that a message names
 * @param remember gives what was learned from the same knowledge before, or has it learned
 */
export function createLearned(
  knowledge: Knowledge,
  read: (text: string) => Token[],
  name: (tokens: readonly Token[]) => readonly Named[],
  remember: (learnNow: () => Counts) => Counts,
): Learned {
  const termsOf = createTermFinder(knowledge.terms, knowledge.knownWords)
  const featuresBy = (mend: Mend) => (tokens: readonly Token[]) =>
    featuresOf(tokens, mend).concat(termFeatures(termsOf(tokens)))
  const counts = remember(() => {
    const messages = trainingMessages(knowledge).map(({ label, text }) => ({ label, tokens: read(text) }))
    const words = wordsInUse(messages.map(({ tokens }) => tokens.map(({ word }) => word)))
    const features = featuresBy(createWordMender(words))
    const heard = (tokens: Token[]) => features(tokens).concat(conceptFeatures(name(tokens)))
    const examples = numberExamples(mapped(messages, ({ label, tokens }) => ({ label, features: heard(tokens) })))
    return learn(withoutRarePairs(examples), words)
  })
  const mend = createWordMender(counts.words)
  const features = featuresBy(mend)
  const numbersOf = rememberingLast(createFeatureNumbers(counts.features, mend))
  const termNumbersOf = createTermNumbers(counts.features)
  const conceptsOf = createConceptNumbers(counts.features)
  const withTerms = (tokens: readonly Token[]) => withMore(numbersOf(tokens), termNumbersOf(termsOf(tokens)))
  const intents = new Set(knowledge.intents.map(({ id }) => id))
  const scorer = createScorer(mergeCounts(counts, (label) => (intents.has(intentOf(label)) ? label : undefined)))
  const phrases = knowledge.intents.flatMap(({ id, phrases: own }) => own.map(({ say }) => ({ id, tokens: read(say) })))
  const classify = withKnownPhrases(createClassifier(scorer, withTerms, knowledge.calibration), phrases)
  return {
    counts,
    features,
    conceptNumbersOf: (tokens, named) => withMore(numbersOf(tokens), conceptsOf(conceptFeatures(named))),
    scorer,
    classify,
  }
}

/** One after another, so that what was made of one is gone before the next is made. */
function* mapped<In, Out>(all: readonly In[], make: (one: In) => Out): Generator<Out> {
  for (const one of all) yield make(one)
}
