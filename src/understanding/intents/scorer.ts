import type { Counts } from './counts.ts'
import { keepingSums } from './keep-sums.ts'
import type { NumberedMessage, NumberedWord } from './numbered.ts'
import { compilePostings } from './postings.ts'
import { type ScoreSettings, SETTINGS } from './score-settings.ts'
import { addSums, sumFeatures } from './sum-features.ts'

/** What a scorer says of a message. */
interface Scores {
  /** Log odds of each class against the rest, in the order of `classes`. */
  odds: Float64Array
  /** How many of the message's features were ever seen, weighed by how rare they are, from 0 to 1. */
  seen: number
  /** How many features there were. */
  size: number
}

export interface Scorer {
  classes: readonly string[]
  /** The same whether the features come as they are written or by their numbers among those of the counts. */
  score(features: readonly string[]): Scores
  scoreNumbered: (message: NumberedMessage) => Scores
  /** What each feature adds to one class, for authors (`ask --why`). */
  explain(features: readonly string[], label: string): { feature: string; adds: number }[]
}

const NO_WORDS: readonly NumberedWord[] = []

/**
 * Compiles learned counts into a scorer: one class against the rest, in log space. What the features of one word add is
 * kept for as long as the word is remembered, so that a message costs a sum for each of its words and little more. Method and
 * figures: the project's measurements on `natural` and its peers, README "How she is understood".
 */
export function createScorer(counts: Counts, settings: ScoreSettings = SETTINGS): Scorer {
  const { classes, features } = counts
  const postings = compilePostings(counts, settings)
  const sumsOf = keepingSums((word) => sumFeatures(postings, word))
  const scoreNumbered = (message: NumberedMessage): Scores => {
    const sums = sumFeatures(postings, message)
    for (const word of message.words) addSums(sums, sumsOf(word))
    const { odds, known, all, size } = sums
    const length = Math.sqrt(size)
    for (let at = 0; at < odds.length; at++) odds[at] = (odds[at] as number) + (postings.priors[at] as number) * length
    return { odds, seen: all > 0 ? known / all : 0, size }
  }
  // For authors alone, so made when they ask: most scorers only ever read numbers.
  let numbers: ReadonlyMap<string, number> | undefined
  const score = (own: readonly string[]) => {
    numbers ??= new Map(features.map((feature, at) => [feature, at]))
    const known = own.flatMap((feature) => numbers?.get(feature) ?? [])
    return scoreNumbered({ words: NO_WORDS, known, unknown: own.length - known.length })
  }
  return {
    classes,
    score,
    scoreNumbered,
    explain(own, label) {
      const at = classes.indexOf(label)
      const without = score([]).odds[at] ?? 0
      return [...new Set(own)]
        .map((feature) => ({ feature, adds: (score([feature]).odds[at] ?? 0) - without }))
        .sort((a, b) => b.adds - a.adds)
    },
  }
}
