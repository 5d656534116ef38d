const OFTEN = 2

/**
 * The words that stand in at least two texts of our own, and in how many: people use them, so they are no misspelt danger
 * word.
 *
 * @param texts what mothers say that is no danger
 */
export function wordsSeen(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const word of new Set(text.toLowerCase().match(/[a-z]+/g))) counts.set(word, (counts.get(word) ?? 0) + 1)
  return new Map([...counts].filter(([, count]) => count >= OFTEN))
}
