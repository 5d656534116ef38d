const SHORTEST = 3
const SHORTEST_MENDED = 4
const TWO_EDITS_FROM = 8

/** The word with up to `depth` letters left out; the first letter always stays, as thumbs rarely miss it. */
function shortened(word: string, depth: number, into = new Set([word])): Set<string> {
  if (depth === 0 || word.length <= 3) return into
  for (let at = 1; at < word.length; at++) {
    const shorter = word.slice(0, at) + word.slice(at + 1)
    if (into.has(shorter)) continue
    into.add(shorter)
    shortened(shorter, depth - 1, into)
  }
  return into
}

/** Edits between two words: a letter more, less, other, or two neighbours swapped (optimal string alignment). */
export function edits(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1)
      row.push(best)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}

const inOrder = (word: string) => word.split('').sort().join('')
export const sameLetters = (a: string, b: string) => a.length === b.length && inOrder(a) === inOrder(b)

const reach = (word: string) => (word.length >= TWO_EDITS_FROM ? 2 : 1)

/**
 * Mends misspelt words of the rules: one edit off from four letters, two from eight letters on. Where a word could stand
 * for several at the same distance ("floo": floor, flood), it stands for all of them: in doubt a sign is heard.
 * The index of shortened forms makes a look-up a handful of map reads, whatever the number of words.
 *
 * @param words the words that may be found misspelt
 * @param isItself whether a word is known as itself and must not be read as a misspelling
 * @returns the words that a word may stand for, those of the same letters first, or itself
 */
export function createMisspellings(
  words: ReadonlySet<string>,
  isItself: (word: string) => boolean,
): (word: string) => string[] {
  const index = new Map<string, string[]>()
  for (const word of words) {
    if (word.length < SHORTEST_MENDED) continue
    for (const form of shortened(word, reach(word))) index.set(form, [...(index.get(form) ?? []), word])
  }
  const look = (word: string): string[] => {
    const near = new Set<string>()
    for (const form of shortened(word, reach(word))) for (const meant of index.get(form) ?? []) near.add(meant)
    const far = [...near].map((meant) => ({ meant, edits: edits(word, meant) }))
    const reached = far.filter(({ meant, edits: own }) => own <= Math.min(reach(word), reach(meant)))
    const nearest = Math.min(...reached.map(({ edits: own }) => own))
    const meant = reached.flatMap(({ meant: own, edits: count }) => (count === nearest ? own : []))
    const swapped = (one: string) => (sameLetters(one, word) ? 0 : 1)
    return meant.length === 0 ? [word] : meant.sort((a, b) => swapped(a) - swapped(b) || (a < b ? -1 : 1))
  }
  return (word) =>
    word.length < SHORTEST || word.length > 24 || isItself(word) || /\d/.test(word) ? [word] : look(word)
}
