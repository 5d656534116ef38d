/** What a number in a message can mean. The rules name them like concepts: `<fever_reading>`. */
export const READINGS = [
  'fever_reading',
  'normal_reading',
  'high_pressure',
  'very_high_pressure',
  'normal_pressure',
  'minutes_apart',
  'fast_pulse',
  'pad_an_hour',
  'many_tablets',
] as const

export type Reading = (typeof READINGS)[number]

/** Reads the word at a place, with the words around it. */
export type ReadingReader = (words: readonly string[], at: number) => Reading | undefined

/** Whether one of the names stands near a place: so many words before and after it. */
export function isNear(
  words: readonly string[],
  at: number,
  names: ReadonlySet<string>,
  before: number,
  after: number,
): boolean {
  return words.slice(Math.max(0, at - before), at + after + 1).some((word) => names.has(word))
}

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))
