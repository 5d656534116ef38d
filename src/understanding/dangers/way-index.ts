import type { Found } from './found.ts'
import type { Way } from './way.ts'

/**
 * Finds the ways that a message could match without trying all of them: each is filed under the one of its items that
 * the fewest ways ask for, and is looked at only where that item stands in the message.
 */
export function createWayIndex<T extends { way: Way }>(entries: readonly T[]): (found: Found) => T[] {
  const uses = new Map<number, number>()
  for (const { way } of entries) for (const item of way.items) uses.set(item, (uses.get(item) ?? 0) + 1)
  const byRarity = (way: Way) => way.items.toSorted((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0))
  const filed: { entry: T; others: number[] }[][] = []
  for (const entry of entries) {
    const [rarest = 0, ...others] = byRarity(entry.way)
    while (filed.length <= rarest) filed.push([])
    filed[rarest]?.push({ entry, others })
  }
  return ({ items, has }) => {
    const possible: T[] = []
    for (const item of items) {
      for (const { entry, others } of filed[item] ?? []) if (others.every(has)) possible.push(entry)
    }
    return possible
  }
}
