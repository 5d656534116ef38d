import type { Counts } from './counts.ts'

/**
 * The counts as if the classes had been named otherwise when they were learned: several under one name become one class,
 * and those without a name were never seen. One training so serves several questions. Features keep their numbers; one that
 * no class has any more is as good as unknown.
 *
 * @param nameOf the new name of a class; undefined leaves it out
 */
export function mergeCounts(counts: Counts, nameOf: (label: string) => string | undefined): Counts {
  const names = counts.classes.map(nameOf)
  const classes = [...new Set(names.filter((name) => name !== undefined))]
  const places = Int32Array.from(names, (name) => (name === undefined ? -1 : classes.indexOf(name)))
  const documents = classes.map(() => 0)
  for (const [at, place] of places.entries())
    if (place >= 0) documents[place] = (documents[place] ?? 0) + (counts.documents[at] ?? 0)
  return { ...counts, classes, documents, ...mergeRows(counts, places, classes.length) }
}

/** @param places the new place of each class, or -1 */
function mergeRows(counts: Counts, places: Int32Array, size: number): Pick<Counts, 'starts' | 'classAt' | 'times'> {
  const starts = new Uint32Array(counts.starts.length)
  const classAt = new Uint16Array(counts.classAt.length)
  const times = new Uint32Array(counts.times.length)
  const sums = new Uint32Array(size)
  let next = 0
  for (let feature = 0; feature + 1 < starts.length; feature++) {
    const first = next
    for (let i = counts.starts[feature] as number; i < (counts.starts[feature + 1] as number); i++) {
      const place = places[counts.classAt[i] as number] as number
      if (place < 0) continue
      if (sums[place] === 0) classAt[next++] = place
      sums[place] = (sums[place] as number) + (counts.times[i] as number)
    }
    for (let i = first; i < next; i++) {
      const place = classAt[i] as number
      times[i] = sums[place] as number
      sums[place] = 0
    }
    starts[feature + 1] = next
  }
  return { starts, classAt: classAt.slice(0, next), times: times.slice(0, next) }
}
