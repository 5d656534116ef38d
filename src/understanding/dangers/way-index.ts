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
 * Finds the ways that a message could match without trying all of them: each is filed under the phrases of the rarest of
 * its items, and is looked at only where one of them stands in the message.
 */
export function createWayIndex({
  rules,
  lookAlikes,
  denied,
  commonness,
  lexicon,
}: PossibleWays & Pick<Rules, 'commonness' | 'lexicon'>): (found: Found) => PossibleWays {
  const filed: number[][] = Array.from({ length: lexicon.size }, () => [])
  const entries: SignWay[] = [...rules, ...lookAlikes, ...denied]
  const others = entries.map(({ way }, at) => {
    const [rarest = 0, ...rest] = way.items.toSorted((a, b) => (commonness[a] ?? 0) - (commonness[b] ?? 0))
    for (const phrase of lexicon.phrasesOf[rarest] ?? []) filed[phrase]?.push(at)
    return rest
  })
  return ({ hits, has }) => {
    const met = new Set<number>()
    for (const { phrase } of hits)
      for (const at of filed[phrase] as readonly number[]) if ((others[at] as readonly number[]).every(has)) met.add(at)
    const possible = [...met].sort((a, b) => a - b)
    const of = <T>(list: readonly T[], from: number) => possible.flatMap((at) => list[at - from] ?? [])
    return {
      rules: of(rules, 0),
      lookAlikes: of(lookAlikes, rules.length),
      denied: of(denied, rules.length + lookAlikes.length),
    }
  }
}
