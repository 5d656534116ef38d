import type { Counts } from './counts.ts'
import { GROUPS } from './features.ts'
import type { Numbered } from './number-features.ts'
import { compilePostings, FIELDS, GROUP, SHARED, WEIGHT } from './postings.ts'
import type { ScoreSettings } from './score-settings.ts'

/**
 * Compiles learned counts for one class alone: the same log odds against the rest as the scorer's, with one sum over the
 * features, for each of them adds a figure that is known beforehand.
 *
 * @returns log odds per square root of the number of features
 */
export function createClassOdds(
  counts: Counts,
  label: string,
  settings: ScoreSettings,
): (features: Numbered) => number {
  const at = counts.classes.indexOf(label)
  const { starts, classAt, beyond, facts, bases, priors } = compilePostings(counts, settings)
  const adds = new Float32Array(counts.features.length)
  for (let feature = 0; feature < adds.length; feature++) {
    const [from, to] = [starts[feature] as number, starts[feature + 1] as number]
    if (from === to) continue
    const own = classAt.subarray(from, to).indexOf(at)
    const fact = feature * FIELDS
    const base = (facts[fact + WEIGHT] as number) * (bases[at * GROUPS.length + (facts[fact + GROUP] as number)] ?? 0)
    adds[feature] = (facts[fact + SHARED] as number) + base + (own < 0 ? 0 : (beyond[from + own] as number))
  }
  return ({ known, unknown }) => {
    let sum = 0
    for (const feature of known) sum += adds[feature] as number
    const length = Math.sqrt(known.length + unknown)
    return (priors[at] ?? 0) + (length > 0 ? sum / length : 0)
  }
}
