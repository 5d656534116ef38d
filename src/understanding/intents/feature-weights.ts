import { type Counts, timesSeen } from './counts.ts'
import { GROUPS } from './features.ts'
import type { ScoreSettings } from './score-settings.ts'

/**
 * The weight of every feature: its group's, times how much it tells beside the others of its group.
 *
 * @param groups the place in `GROUPS` of each feature
 * @param all how many documents there were
 */
export function featureWeights(counts: Counts, groups: Uint8Array, all: number, settings: ScoreSettings): Float64Array {
  const tellings = Float64Array.from(groups, (_, feature) => telling(counts, feature, all, settings))
  const sums = new Float64Array(GROUPS.length)
  const sizes = new Float64Array(GROUPS.length)
  for (const [feature, group] of groups.entries()) {
    if (timesSeen(counts, feature) === 0) continue
    sums[group] = (sums[group] ?? 0) + (tellings[feature] ?? 0)
    sizes[group] = (sizes[group] ?? 0) + 1
  }
  return tellings.map((value, feature) => {
    const group = groups[feature] ?? 0
    const mean = (sums[group] ?? 0) / Math.max(1, sizes[group] ?? 0)
    return (settings.weights[GROUPS[group] ?? 'word'] * value) / (mean || 1)
  })
}

/** Kullback-Leibler divergence of the classes, given the feature, from the classes as such, to the power of the settings. */
function telling(counts: Counts, feature: number, all: number, { smoothing, tellingPower }: ScoreSettings): number {
  const seen = timesSeen(counts, feature)
  let sum = 0
  for (let i = counts.starts[feature] as number; i < (counts.starts[feature + 1] as number); i++) {
    const prior = (counts.documents[counts.classAt[i] as number] ?? 0) / all
    const posterior = ((counts.times[i] as number) + smoothing * prior) / (seen + smoothing)
    sum += posterior * Math.log(posterior / prior)
  }
  return Math.max(sum, 1e-6) ** tellingPower
}
