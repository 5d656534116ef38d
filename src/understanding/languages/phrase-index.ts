import { UNSPACED } from './plain-line.ts'

/** Something to look for in a plain line. */
export interface Sought {
  /** As it stands in the line: from a space on, or anywhere where the script has no spaces. */
  sought: string
}

/** So many letters file a phrase, the space before it among them: no phrase is a single letter. */
const KEY = 3
const NOTHING: readonly number[] = []

/**
 * Finds which of many phrases stand in a plain line, in the order in which they were given. Each is filed under its first
 * letters, so that a word of the line meets a few of them and not all.
 */
export function createPhraseIndex<T extends Sought>(phrases: readonly T[]): (line: string) => T[] {
  const filed = new Map<string, number[]>()
  const anywhere: number[] = []
  for (const [at, { sought }] of phrases.entries()) {
    const shelf = filed.get(sought.slice(0, KEY))
    if (!sought.startsWith(' ')) anywhere.push(at)
    else if (shelf) shelf.push(at)
    else filed.set(sought.slice(0, KEY), [at])
  }
  return (line) => {
    const found = UNSPACED.test(line) ? anywhere.filter((at) => line.includes(phrases[at]?.sought ?? '')) : []
    for (let from = line.indexOf(' '); from >= 0; from = line.indexOf(' ', from + 1)) {
      for (const at of filed.get(line.slice(from, from + KEY)) ?? NOTHING)
        if (line.startsWith(phrases[at]?.sought ?? '', from)) found.push(at)
    }
    return found.length === 0 ? [] : [...new Set(found)].sort((a, b) => a - b).flatMap((at) => phrases[at] ?? [])
  }
}
