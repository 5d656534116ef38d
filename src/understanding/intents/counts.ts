/**
 * What `natural` has learned: in how many documents of each class every feature stood. The rows of the features follow
 * each other in flat arrays, which take a tenth of the memory of a list of lists: the row of feature `f` goes from
 * `starts[f]` up to but not including `starts[f + 1]`.
 */
export interface Counts {
  classes: readonly string[]
  /** Documents of each class, in the order of `classes`. */
  documents: readonly number[]
  /** Every feature that was seen, by its number. */
  features: readonly string[]
  starts: Uint32Array
  /** For each place of a row: a class that the feature was seen in, and in how many of its documents. */
  classAt: Uint16Array
  times: Uint32Array
  /** Words in use, the most frequent first: others are mended to them. */
  words: readonly string[]
}

/** How many documents a feature stood in, of all classes together. */
export function timesSeen({ starts, times }: Pick<Counts, 'starts' | 'times'>, feature: number): number {
  let sum = 0
  for (let i = starts[feature] as number, end = starts[feature + 1] as number; i < end; i++) sum += times[i] as number
  return sum
}

/** The first row numbers of rows of these lengths, with the end of the last one. */
export function startsOf(lengths: Uint32Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  for (let at = 0; at < lengths.length; at++) starts[at + 1] = (starts[at] as number) + (lengths[at] as number)
  return starts
}
