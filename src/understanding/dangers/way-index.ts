import type { Rules } from './compile-rules.ts'
import type { Found } from './found.ts'
import type { Rule, SignWay } from './rule.ts'

/** The ways that a message could match, of each kind in the order of the data. */
export interface PossibleWays {
  rules: Rule[]
  lookAlikes: SignWay[]
  denied: SignWay[]
}

/**
 * Finds the ways that a message could match without trying all of them: each is filed under the rarest of its items, and
 * is looked at only where that item stands in the message.
 */
export function createWayIndex({
  rules,
  lookAlikes,
  denied,
  commonness,
}: PossibleWays & Pick<Rules, 'commonness'>): (found: Found) => PossibleWays {
  const filed: (number[] | undefined)[] = commonness.map(() => undefined)
  const entries: SignWay[] = [...rules, ...lookAlikes, ...denied]
  const others = entries.map(({ way }, at) => {
    const [rarest = 0, ...rest] = way.items.toSorted((a, b) => (commonness[a] ?? 0) - (commonness[b] ?? 0))
    filed[rarest] = [...(filed[rarest] ?? []), at]
    return rest
  })
  return ({ items, has }) => {
    const possible: number[] = []
    for (const item of items) {
      const own = filed[item]
      if (own !== undefined) for (const at of own) if (others[at]?.every(has)) possible.push(at)
    }
    possible.sort((a, b) => a - b)
    const of = <T>(list: readonly T[], from: number) => possible.flatMap((at) => list[at - from] ?? [])
    return {
      rules: of(rules, 0),
      lookAlikes: of(lookAlikes, rules.length),
      denied: of(denied, rules.length + lookAlikes.length),
    }
  }
}
