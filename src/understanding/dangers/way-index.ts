import type { Way } from './way.ts'

/**
 * Finds the ways that a message could match without trying all of them: each is filed under the one of its items that
 * the fewest ways ask for, and is looked at only where that item stands in the message.
 */
export function createWayIndex<T extends { way: Way }>(
  entries: readonly T[],
): (found: ReadonlyMap<string, unknown>) => T[] {
  const uses = new Map<string, number>()
  for (const { way } of entries) for (const item of way.items) uses.set(item, (uses.get(item) ?? 0) + 1)
  const rarest = (way: Way) =>
    way.items.reduce((best, item) => ((uses.get(item) ?? 0) < (uses.get(best) ?? 0) ? item : best))
  const filed = new Map<string, T[]>()
  for (const entry of entries) {
    const item = rarest(entry.way)
    const shelf = filed.get(item)
    if (shelf) shelf.push(entry)
    else filed.set(item, [entry])
  }
  return (found) => {
    const possible: T[] = []
    for (const item of found.keys()) {
      for (const entry of filed.get(item) ?? [])
        if (entry.way.items.every((one) => found.has(one))) possible.push(entry)
    }
    return possible
  }
}
