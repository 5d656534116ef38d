import { GROUPS, groupOf } from './features.ts'
import type { Counts } from './learn.ts'
import type { Numbered } from './number-features.ts'

/** How the learned counts are read. The figures are set by cross-validation (`npm run eval`). */
export interface ScoreSettings {
  /** Added to every count. */
  smoothing: number
  /** How strongly a feature counts that says much about the class: the power of its divergence from the prior. */
  tellingPower: number
  /** How strongly the size of a class counts, per square root of the number of features: evidence grows so on average. */
  prior: number
  /** Weight of each group of features. */
  weights: Record<(typeof GROUPS)[number], number>
}

export const SETTINGS: ScoreSettings = {
  smoothing: 0.05,
  tellingPower: 0.4,
  prior: 1,
  weights: { word: 3, pair: 1, gram: 1, term: 4, terms: 1 },
}

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
  classes: string[]
  /** The same whether the features come as they are written or by their numbers among those of the counts. */
  score(features: readonly string[]): Scores
  scoreNumbered: (features: Numbered) => Scores
  /** What each feature adds to one class, for authors (`ask --why`). */
  explain(features: readonly string[], label: string): { feature: string; adds: number }[]
}

/** Kullback-Leibler divergence of the classes, given the feature, from the classes as such. */
function telling(
  seenIn: Counts['seenIn'][number],
  documents: readonly number[],
  all: number,
  smoothing: number,
): number {
  const seen = seenIn.reduce((sum, { times }) => sum + times, 0)
  let sum = 0
  for (const { classAt, times } of seenIn) {
    const prior = (documents[classAt] ?? 0) / all
    const posterior = (times + smoothing * prior) / (seen + smoothing)
    sum += posterior * Math.log(posterior / prior)
  }
  return Math.max(sum, 1e-6)
}

/** The learned counts, compiled: what every feature adds, for the classes that had it, in one row after another. */
interface Postings {
  /** Where the row of a feature starts; the next one's start ends it. */
  starts: Uint32Array
  classAt: Uint16Array
  /** What a class that had the feature gets beyond what all classes get for it. */
  beyond: Float32Array
  /** What all classes get. */
  shared: Float64Array
  /** Its weight, by which the base of each class counts. */
  weight: Float64Array
  group: Uint8Array
  rarity: Float64Array
}

/**
 * Compiles learned counts into a scorer: one class against the rest, in log space. A message touches only the features
 * that it has, and of each only the classes that had it: what a class gets for a feature that it never had is the same
 * for all classes but for their sizes, and is added once at the end. Method and figures: the project's measurements on
 * `natural` and its peers, README "How she is understood".
 */
export function createScorer(counts: Counts, settings: ScoreSettings = SETTINGS): Scorer {
  const { classes, documents, features } = counts
  const all = documents.reduce((a, b) => a + b, 0)
  const numbers = new Map(features.map((feature, at) => [feature, at]))
  const groups = Uint8Array.from(features, (feature) => GROUPS.indexOf(groupOf(feature)))
  const bases = basesOf(counts, groups, settings.smoothing)
  const postings = compile(counts, groups, weightsOf(counts, groups, all, settings), all, settings.smoothing)
  const start = Float64Array.from(documents, (own) => settings.prior * Math.log((own + 0.5) / (all - own + 0.5)))
  const unseen = Math.log(1 + all)
  const addUp = ({ known: own, unknown }: Numbered): Scores => {
    const { starts, classAt, beyond, shared, weight, group, rarity } = postings
    const length = Math.sqrt(own.length + unknown)
    const odds = new Float64Array(start.length)
    for (let place = 0; place < odds.length; place++) odds[place] = (start[place] as number) * length
    const weights = new Float64Array(GROUPS.length)
    let same = 0
    let known = 0
    let total = unseen * unknown
    for (const at of own) {
      if (starts[at] === starts[at + 1]) {
        total += unseen
        continue
      }
      known += rarity[at] as number
      same += shared[at] as number
      weights[group[at] as number] = (weights[group[at] as number] as number) + (weight[at] as number)
      for (let i = starts[at] as number, end = starts[at + 1] as number; i < end; i++) {
        const place = classAt[i] as number
        odds[place] = (odds[place] as number) + (beyond[i] as number)
      }
    }
    for (let place = 0; place < odds.length; place++) {
      let sum = (odds[place] as number) + same
      for (let own = 0; own < weights.length; own++) sum += (weights[own] as number) * (bases[own]?.[place] ?? 0)
      odds[place] = sum
    }
    total += known
    return { odds, seen: total > 0 ? known / total : 0, size: own.length + unknown }
  }
  const score = (own: readonly string[]) => {
    const known = own.flatMap((feature) => numbers.get(feature) ?? [])
    return addUp({ known, unknown: own.length - known.length })
  }
  return {
    classes,
    score,
    scoreNumbered: addUp,
    explain(own, label) {
      const at = classes.indexOf(label)
      const without = score([]).odds[at] ?? 0
      return own
        .map((feature) => ({ feature, adds: (score([feature]).odds[at] ?? 0) - without }))
        .sort((a, b) => b.adds - a.adds)
    },
  }
}

/** What a feature that it never had costs each class, per unit of weight, by group: it depends on the class's size alone. */
function basesOf({ classes, seenIn }: Counts, groups: Uint8Array, smoothing: number): Float64Array[] {
  const totals = GROUPS.map(() => new Float64Array(classes.length))
  const vocabulary = GROUPS.map(() => 0)
  for (const [at, places] of seenIn.entries()) {
    if (places.length === 0) continue
    const group = groups[at] ?? 0
    vocabulary[group] = (vocabulary[group] ?? 0) + 1
    const row = totals[group]
    if (row) for (const { classAt, times } of places) row[classAt] = (row[classAt] ?? 0) + times
  }
  return totals.map((row, group) => {
    const sum = row.reduce((a, b) => a + b, 0)
    const unseen = smoothing * Math.max(1, vocabulary[group] ?? 0)
    return row.map((total) => Math.log(sum - total + unseen) - Math.log(total + unseen))
  })
}

/** The weight of every feature: its group's, times how much it tells beside the others of its group. */
function weightsOf({ documents, seenIn }: Counts, groups: Uint8Array, all: number, settings: ScoreSettings) {
  const tellings = seenIn.map((places) => telling(places, documents, all, settings.smoothing) ** settings.tellingPower)
  const sums = new Float64Array(GROUPS.length)
  const sizes = new Float64Array(GROUPS.length)
  for (const [at, value] of tellings.entries()) {
    if (seenIn[at]?.length === 0) continue
    const group = groups[at] ?? 0
    sums[group] = (sums[group] ?? 0) + value
    sizes[group] = (sizes[group] ?? 0) + 1
  }
  return tellings.map((value, at) => {
    const group = groups[at] ?? 0
    const mean = (sums[group] ?? 0) / Math.max(1, sizes[group] ?? 0)
    return (settings.weights[GROUPS[group] ?? 'word'] * value) / (mean || 1)
  })
}

function compile(
  { seenIn }: Counts,
  group: Uint8Array,
  weights: readonly number[],
  all: number,
  smoothing: number,
): Postings {
  const size = seenIn.reduce((sum, { length }) => sum + length, 0)
  const starts = new Uint32Array(seenIn.length + 1)
  const classAt = new Uint16Array(size)
  const beyond = new Float32Array(size)
  const shared = new Float64Array(seenIn.length)
  const rarity = new Float64Array(seenIn.length)
  let next = 0
  for (const [at, places] of seenIn.entries()) {
    const seen = places.reduce((sum, { times }) => sum + times, 0)
    const never = Math.log(smoothing) - Math.log(seen + smoothing)
    const weight = weights[at] ?? 0
    starts[at] = next
    shared[at] = weight * never
    rarity[at] = Math.log(1 + all / Math.max(1, seen))
    for (const place of places) {
      classAt[next] = place.classAt
      beyond[next++] = weight * (Math.log(place.times + smoothing) - Math.log(seen - place.times + smoothing) - never)
    }
  }
  starts[seenIn.length] = next
  return { starts, classAt, beyond, shared, weight: Float64Array.from(weights), group, rarity }
}
