import type { Token } from '../text/token.ts'
import type { Marks } from './negation-marks.ts'
import { UNLISTED } from './negator-reach.ts'

/** The longest name in a list of what is denied: "leaking fluid", "or anything weird like that". */
const LONGEST_LISTED = 6
const LIST_ENDS = new Set(['or', 'nor'])

/**
 * The rest of a list that a negator starts and "or" ends: "I do not have any bleeding, fever, or numbness". Nothing in it
 * may speak of now, have somebody do something, or start a clause of another kind.
 *
 * @param isConcept whether the token is part of something that the rules speak of
 */
export function deniedList(
  tokens: readonly Token[],
  at: number,
  marks: Marks,
  isConcept: (at: number) => boolean,
): number[] {
  const { clause = 0, sentence } = tokens[at] ?? {}
  let next = at + 1
  while (tokens[next]?.clause === clause && !isConcept(next) && marks.has('light', next)) next++
  if (tokens[next]?.clause !== clause || !isConcept(next)) return []
  while (tokens[next]?.clause === clause) if (marks.has('ends', next++)) return []
  const list: number[] = []
  for (let from = next; tokens[from]?.sentence === sentence; ) {
    let to = from
    while (tokens[to]?.clause === tokens[from]?.clause) to++
    const own = tokens.slice(from, to).map((_, i) => from + i)
    if (own.length > LONGEST_LISTED || own.some((i) => UNLISTED.some((name) => marks.has(name, i)))) return []
    list.push(...own)
    if (own.some((i) => LIST_ENDS.has(tokens[i]?.word ?? ''))) return list
    from = to
  }
  return []
}
