import { classBases } from './class-bases.ts'
import { type Counts, timesSeen } from './counts.ts'
import { featureWeights } from './feature-weights.ts'
import { GROUPS, groupOf } from './features.ts'
import type { ScoreSettings } from './score-settings.ts'

/** What is known of a feature stands in `FIELDS` figures that follow each other, so that it is read in one go. */
export const FIELDS = 4
/** What all classes get for it. */
export const SHARED = 0
/** Its weight, by which the base of each class counts. */
export const WEIGHT = 1
/** How rare it is. */
export const RARITY = 2
/** Its place in `GROUPS`. */
export const GROUP = 3

/** The learned counts, compiled: what every feature adds, for the classes that had it, in the rows of the counts. */
export interface Postings {
  starts: Uint32Array
  classAt: Uint16Array
  /** What a class that had the feature gets beyond what all classes get for it. */
  beyond: Float32Array
  /** `FIELDS` figures for each feature. */
  facts: Float64Array
  /** What a feature that it never had costs each class, per unit of weight: a figure for each class, group after group. */
  bases: Float64Array
  /** What each class has from its size alone, per square root of the number of features. */
  priors: Float64Array
  /** How rare a feature is that was never seen. */
  unseen: number
}

/** Compiles learned counts, one class against the rest, in log space. */
export function compilePostings(counts: Counts, settings: ScoreSettings): Postings {
  const { starts, classAt, features, documents } = counts
  const { smoothing, prior } = settings
  const all = documents.reduce((a, b) => a + b, 0)
  const group = Uint8Array.from(features, (feature) => GROUPS.indexOf(groupOf(feature)))
  const weight = featureWeights(counts, group, all, settings)
  return {
    starts,
    classAt,
    beyond: whatIsBeyond(counts, weight, smoothing),
    facts: factsOf(counts, weight, group, all, smoothing),
    bases: classBases(counts, group, smoothing),
    priors: Float64Array.from(documents, (own) => prior * Math.log((own + 0.5) / (all - own + 0.5))),
    unseen: Math.log(1 + all),
  }
}

/** The log odds of a feature for a class that never had it, but for the sizes of the classes. */
const never = (seen: number, smoothing: number) => Math.log(smoothing) - Math.log(seen + smoothing)

function whatIsBeyond(counts: Counts, weight: Float64Array, smoothing: number): Float32Array {
  const { starts, times } = counts
  const beyond = new Float32Array(times.length)
  for (let feature = 0; feature < weight.length; feature++) {
    const seen = timesSeen(counts, feature)
    for (let i = starts[feature] as number; i < (starts[feature + 1] as number); i++) {
      const had = times[i] as number
      const odds = Math.log(had + smoothing) - Math.log(seen - had + smoothing)
      beyond[i] = (weight[feature] as number) * (odds - never(seen, smoothing))
    }
  }
  return beyond
}

function factsOf(
  counts: Counts,
  weight: Float64Array,
  group: Uint8Array,
  all: number,
  smoothing: number,
): Float64Array {
  const facts = new Float64Array(weight.length * FIELDS)
  for (let feature = 0; feature < weight.length; feature++) {
    const seen = timesSeen(counts, feature)
    const own = feature * FIELDS
    facts[own + SHARED] = (weight[feature] as number) * never(seen, smoothing)
    facts[own + WEIGHT] = weight[feature] as number
    facts[own + RARITY] = Math.log(1 + all / Math.max(1, seen))
    facts[own + GROUP] = group[feature] as number
  }
  return facts
}
