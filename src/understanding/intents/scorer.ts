import type { Counts } from './counts.ts'
import { GROUPS } from './features.ts'
import type { Numbered } from './number-features.ts'
import { compilePostings, FIELDS, GROUP, type Postings, RARITY, SHARED, WEIGHT } from './postings.ts'
import { type ScoreSettings, SETTINGS } from './score-settings.ts'

const NO_WEIGHTS: readonly number[] = GROUPS.map(() => 0)

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
  scoreNumbered: (features: Numbered) => Scores
  /** What each feature adds to one class, for authors (`ask --why`). */
  explain(features: readonly string[], label: string): { feature: string; adds: number }[]
}

/**
 * Compiles learned counts into a scorer: one class against the rest, in log space. A message touches only the features
 * that it has, and of each only the classes that had it: what a class gets for a feature that it never had is the same
 * for all classes but for their sizes, and is added once at the end. Method and figures: the project's measurements on
 * `natural` and its peers, README "How she is understood".
 */
export function createScorer(counts: Counts, settings: ScoreSettings = SETTINGS): Scorer {
  const { classes, features } = counts
  const postings = compilePostings(counts, settings)
  // For authors alone, so made when they ask: most scorers only ever read numbers.
  let numbers: ReadonlyMap<string, number> | undefined
  const score = (own: readonly string[]) => {
    numbers ??= new Map(features.map((feature, at) => [feature, at]))
    const known = own.flatMap((feature) => numbers?.get(feature) ?? [])
    return addUp(postings, { known, unknown: own.length - known.length })
  }
  return {
    classes,
    score,
    scoreNumbered: (numbered) => addUp(postings, numbered),
    explain(own, label) {
      const at = classes.indexOf(label)
      const without = score([]).odds[at] ?? 0
      return own
        .map((feature) => ({ feature, adds: (score([feature]).odds[at] ?? 0) - without }))
        .sort((a, b) => b.adds - a.adds)
    },
  }
}

function addUp(postings: Postings, { known: own, unknown }: Numbered): Scores {
  const { starts, classAt, beyond, facts } = postings
  const odds = new Float64Array(postings.priors.length)
  const weights = NO_WEIGHTS.slice()
  let same = 0
  let known = 0
  let strange = unknown
  // By place and not by iterator: this loop is most of the time of classifying.
  for (let next = 0; next < own.length; next++) {
    const at = own[next] as number
    const end = starts[at + 1] as number
    let i = starts[at] as number
    if (i === end) {
      strange++
      continue
    }
    const fact = at * FIELDS
    const group = facts[fact + GROUP] as number
    same += facts[fact + SHARED] as number
    known += facts[fact + RARITY] as number
    weights[group] = (weights[group] as number) + (facts[fact + WEIGHT] as number)
    for (; i < end; i++) {
      const place = classAt[i] as number
      odds[place] = (odds[place] as number) + (beyond[i] as number)
    }
  }
  const size = own.length + unknown
  addToAll(odds, postings, weights, same, Math.sqrt(size))
  const total = known + postings.unseen * strange
  return { odds, seen: total > 0 ? known / total : 0, size }
}

/** What every class gets: its prior, what all have in common, and what the features cost that it never had. */
function addToAll(
  odds: Float64Array,
  { priors, bases }: Pick<Postings, 'priors' | 'bases'>,
  weights: readonly number[],
  same: number,
  length: number,
): void {
  for (let place = 0, at = 0; place < odds.length; place++) {
    let sum = (odds[place] as number) + same + (priors[place] as number) * length
    for (let group = 0; group < weights.length; group++) sum += (weights[group] as number) * (bases[at++] as number)
    odds[place] = sum
  }
}
