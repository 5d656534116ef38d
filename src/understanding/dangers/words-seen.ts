const OFTEN = 2

/**
 * The words that stand at least twice in texts of our own: people use them, so they are no misspelt danger word.
 *
 * @param texts what mothers say that is no danger
 */
export function wordsSeen(texts: Iterable<string>): string[] {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const word of new Set(text.toLowerCase().match(/[a-z]+/g))) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].flatMap(([word, count]) => (count >= OFTEN ? [word] : []))
}
