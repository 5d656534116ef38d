import { GROUPS, groupOf } from './features.ts'
import type { Counts } from './learn.ts'

/** How the learned counts are read. The figures are set by cross-validation (`npm run eval`). */
export interface ScoreSettings {
  /** Added to every count. */
  smoothing: number
  /** How strongly a feature counts that says much about the class: the power of its divergence from the prior. */
  tellingPower: number
  /** Share of the prior that counts. */
  prior: number
  /** Weight of each group of features. */
  weights: Record<(typeof GROUPS)[number], number>
}

export const SETTINGS: ScoreSettings = {
  smoothing: 1,
  tellingPower: 0.5,
  prior: 0.5,
  weights: { word: 3, pair: 1, gram: 1, term: 5 },
}

/** What a scorer says of a message. */
export interface Scores {
  /** Log odds of each class against the rest, in the order of `classes`. */
  odds: Float64Array
  /** How many of the message's features were ever seen, weighed by how rare they are, from 0 to 1. */
  seen: number
  /** How many features there were. */
  size: number
}

export interface Scorer {
  classes: string[]
  score(features: readonly string[]): Scores
  /** What each feature adds to one class, for authors (`ask --why`). */
  explain(features: readonly string[], label: string): { feature: string; adds: number }[]
}

/** A feature, compiled: how rare it is, and what every class gets by its presence. */
interface Posting {
  rarity: number
  adds: Float32Array
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

/**
 * Compiles learned counts into a scorer: one class against the rest, in log space. A message touches only the features
 * that it has. Method and figures: the project's measurements on `natural` and its peers, README "How she is understood".
 */
export function createScorer(counts: Counts, settings: ScoreSettings = SETTINGS): Scorer {
  const { classes, documents, features, seenIn } = counts
  const all = documents.reduce((a, b) => a + b, 0)
  const numbers = new Map(features.map((feature, at) => [feature, at]))
  const groups = features.map((feature) => GROUPS.indexOf(groupOf(feature)))
  const totals = GROUPS.map(() => new Float64Array(classes.length))
  const vocabulary = GROUPS.map(() => 0)
  for (const [at, places] of seenIn.entries()) {
    const group = groups[at] ?? 0
    vocabulary[group] = (vocabulary[group] ?? 0) + 1
    const row = totals[group]
    if (row) for (const { classAt, times } of places) row[classAt] = (row[classAt] ?? 0) + times
  }
  const groupTotals = totals.map((row) => row.reduce((a, b) => a + b, 0))
  const tellings = seenIn.map((places) => telling(places, documents, all, settings.smoothing) ** settings.tellingPower)
  const means = GROUPS.map((_, group) => {
    const own = tellings.filter((_, at) => groups[at] === group)
    return own.reduce((a, b) => a + b, 0) / Math.max(1, own.length)
  })
  const { smoothing } = settings
  // A class that never had a feature gets the same for it but for the feature's own count: two logarithms are made once.
  const bases = totals.map((row, group) =>
    row.map((total) => {
      const unseen = smoothing * (vocabulary[group] ?? 1)
      return Math.log((groupTotals[group] ?? 0) - total + unseen) - Math.log(total + unseen)
    }),
  )
  const postings = seenIn.map((places, at): Posting => {
    const group = groups[at] ?? 0
    const weight = (settings.weights[GROUPS[group] ?? 'word'] * (tellings[at] ?? 0)) / (means[group] || 1)
    const seen = places.reduce((sum, { times }) => sum + times, 0)
    const never = Math.log(smoothing) - Math.log(seen + smoothing)
    const base = bases[group] as Float64Array
    const adds = new Float32Array(classes.length)
    for (let classAt = 0; classAt < adds.length; classAt++) adds[classAt] = weight * (never + (base[classAt] as number))
    for (const { classAt, times } of places) {
      adds[classAt] =
        weight * (Math.log(times + smoothing) - Math.log(seen - times + smoothing) + (base[classAt] as number))
    }
    return { rarity: Math.log(1 + all / Math.max(1, seen)), adds }
  })
  const start = Float64Array.from(documents, (own) => settings.prior * Math.log((own + 0.5) / (all - own + 0.5)))
  const unseen = Math.log(1 + all)
  const postingOf = (feature: string) => postings[numbers.get(feature) ?? -1]
  return {
    classes,
    score(own) {
      const odds = start.slice()
      let known = 0
      let total = 0
      for (const feature of own) {
        const posting = postingOf(feature)
        total += posting?.rarity ?? unseen
        if (!posting) continue
        known += posting.rarity
        const { adds } = posting
        for (let at = 0; at < adds.length; at++) odds[at] = (odds[at] as number) + (adds[at] as number)
      }
      return { odds, seen: total > 0 ? known / total : 0, size: own.length }
    },
    explain(own, label) {
      const at = classes.indexOf(label)
      return own
        .map((feature) => ({ feature, adds: postingOf(feature)?.adds[at] ?? 0 }))
        .sort((a, b) => b.adds - a.adds)
    },
  }
}
