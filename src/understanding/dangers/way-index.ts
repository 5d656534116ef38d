import type { Found } from './found.ts'
import type { Way } from './way.ts'

/**
 * Finds the ways that a message could match without trying all of them: each is filed under the rarest of its items, and
 * is looked at only where that item stands in the message.
 *
 * @param commonness how often each item is met, by its number
 * @returns finds the possible ways, in the order in which they were given
 */
export function createWayIndex<T extends { way: Way }>(
  entries: readonly T[],
  commonness: readonly number[],
): (found: Found) => T[] {
  const byRarity = (way: Way) => way.items.toSorted((a, b) => (commonness[a] ?? 0) - (commonness[b] ?? 0))
  const filed: (number[] | undefined)[] = commonness.map(() => undefined)
  const others = entries.map(({ way }, at) => {
    const [rarest = 0, ...rest] = byRarity(way)
    filed[rarest] = [...(filed[rarest] ?? []), at]
    return rest
  })
  return ({ items, has }) => {
    const possible: number[] = []
    for (const item of items) {
      const own = filed[item]
      if (own !== undefined) for (const at of own) if (others[at]?.every(has)) possible.push(at)
    }
    return possible.sort((a, b) => a - b).flatMap((at) => entries[at] ?? [])
  }
}
