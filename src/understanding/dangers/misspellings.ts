const SHORTEST = 4
const TWO_EDITS_FROM = 8
const REMEMBERED = 5000

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

const reach = (word: string) => (word.length >= TWO_EDITS_FROM ? 2 : 1)

/**
 * Mends words that carry a sign and are misspelt: one edit off from four letters, two from eight letters on.
 * The index of shortened forms makes a look-up a handful of map reads, whatever the number of carriers.
 *
 * @param carriers the words that may be found misspelt
 * @param isItself whether a word is known as itself and must not be read as a misspelling
 * @returns the carrier that a word stands for, or the word
 */
export function createMisspellings(
  carriers: Set<string>,
  isItself: (word: string) => boolean,
): (word: string) => string {
  const index = new Map<string, string[]>()
  for (const word of carriers) {
    if (word.length < SHORTEST) continue
    for (const form of shortened(word, reach(word))) index.set(form, [...(index.get(form) ?? []), word])
  }
  const remembered = new Map<string, string>()
  const look = (word: string) => {
    const near = new Set<string>()
    for (const form of shortened(word, reach(word))) for (const carrier of index.get(form) ?? []) near.add(carrier)
    const ranked = [...near]
      .map((carrier) => ({ carrier, off: edits(word, carrier) }))
      .filter(({ carrier, off }) => off <= Math.min(reach(word), reach(carrier)))
    return ranked.sort((a, b) => a.off - b.off || (a.carrier < b.carrier ? -1 : 1))[0]?.carrier ?? word
  }
  return (word) => {
    if (word.length < SHORTEST || word.length > 24 || isItself(word) || /\d/.test(word)) return word
    const known = remembered.get(word)
    if (known !== undefined) return known
    if (remembered.size >= REMEMBERED) remembered.clear()
    const mended = look(word)
    remembered.set(word, mended)
    return mended
  }
}
