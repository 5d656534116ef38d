import { type Counts, timesSeen } from './counts.ts'
import { GROUPS } from './features.ts'

/**
 * What a feature that it never had costs each class, per unit of weight: it depends on the class's size alone.
 *
 * @param groups the place in `GROUPS` of each feature
 * @returns a figure for each class, group after group
 */
export function classBases(counts: Counts, groups: Uint8Array, smoothing: number): Float64Array {
  const totals = GROUPS.map(() => new Float64Array(counts.classes.length))
  const vocabulary = GROUPS.map(() => 0)
  for (const [feature, group] of groups.entries()) {
    if (timesSeen(counts, feature) === 0) continue
    vocabulary[group] = (vocabulary[group] ?? 0) + 1
    addRow(counts, feature, totals[group] as Float64Array)
  }
  const bases = totals.map((row, group) => {
    const sum = row.reduce((a, b) => a + b, 0)
    const unseen = smoothing * Math.max(1, vocabulary[group] ?? 0)
    return row.map((total) => Math.log(sum - total + unseen) - Math.log(total + unseen))
  })
  return Float64Array.from(bases.flatMap((row) => [...row]))
}

function addRow({ starts, classAt, times }: Counts, feature: number, into: Float64Array): void {
  for (let i = starts[feature] as number; i < (starts[feature + 1] as number); i++) {
    const place = classAt[i] as number
    into[place] = (into[place] as number) + (times[i] as number)
  }
}
