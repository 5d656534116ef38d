import type { Counts } from './learn.ts'

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
  const places = names.map((name) => (name === undefined ? -1 : classes.indexOf(name)))
  const documents = classes.map(() => 0)
  for (const [at, place] of places.entries())
    if (place >= 0) documents[place] = (documents[place] ?? 0) + (counts.documents[at] ?? 0)
  return { classes, documents, features: counts.features, seenIn: counts.seenIn.map((own) => mergePlaces(own, places)) }
}

function mergePlaces(seenIn: Counts['seenIn'][number], places: readonly number[]): Counts['seenIn'][number] {
  const merged: Counts['seenIn'][number] = []
  for (const { classAt: old, times } of seenIn) {
    const classAt = places[old] ?? -1
    if (classAt < 0) continue
    const known = merged.find((one) => one.classAt === classAt)
    if (known) known.times += times
    else merged.push({ classAt, times })
  }
  return merged
}
