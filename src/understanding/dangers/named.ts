/** Something that a message names, a concept or a reading, and how it is told. */
export interface Named {
  name: string
  /** The sentence that it stands in, counted from 0. */
  sentence: number
  /** Denied in its clause, or of another pregnancy, time or person. */
  told: 'said' | 'denied' | 'elsewhere'
}

/** What of a part of a message is told as being so now: what raises a level ("severe", "regular"). */
export const saidOf = (named: readonly Named[]): ReadonlySet<string> =>
  new Set(named.flatMap(({ name, told }) => (told === 'said' ? [name] : [])))

/** Each thing that is named as a feature (`c:`), by how it is told: "no blood" says something else than "blood". */
export const conceptFeatures = (named: readonly Named[]): string[] => [
  ...new Set(named.map(({ name, told }) => `c:${told} ${name}`)),
]
