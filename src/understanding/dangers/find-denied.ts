import type { Token } from '../text/token.ts'
import { answeredNo } from './answered-no.ts'
import { clearedTokens } from './cleared-tokens.ts'
import { deniedList } from './denied-list.ts'
import { elsewhereTokens, PLACES } from './elsewhere-tokens.ts'
import type { Found, Occurrence } from './found.ts'
import type { Lexicon } from './lexicon.ts'
import { createMarker, type Marks, type NegationItems } from './negation-marks.ts'
import { denies, reach } from './negator-reach.ts'
import { takenBack } from './taken-back.ts'
import { toldTokens } from './told-tokens.ts'

/** @param isConcept whether the token is part of something that the rules speak of */
type DeniedFinder = (
  tokens: readonly Token[],
  found: Found,
  isConcept: (at: number) => boolean,
) => {
  /** Whether it is denied in its own clause. */
  isDenied: (one: Occurrence) => boolean
  /** Whether it belongs to another pregnancy, time or person. */
  isElsewhere: (one: Occurrence) => boolean
  /** Whether it was looked into and found to be nothing. */
  isSettled: (one: Occurrence) => boolean
}

/**
 * Makes what tells what is denied: a negator stands before it in its clause, once and not twice, or a word such as
 * "none" right after it. A negation within a phrase ("do not want to live") does not deny that phrase.
 *
 * @param items the numbers of the lists of negation
 */
export function createDeniedFinder(items: NegationItems, lexicon: Pick<Lexicon, 'phrasesOf' | 'size'>): DeniedFinder {
  const mark = createMarker(items, lexicon)
  return (tokens, found, isConcept) => {
    const marks = mark(found, tokens.length)
    const ends = new Set(found.places(items.negators).map(({ to }) => to - 1))
    const denied = deniedTokens(tokens, marks, ends, isConcept)
    const elsewhere = new Set(PLACES.some((name) => found.has(items[name])) ? elsewhereTokens(tokens, marks) : [])
    if (found.has(items.told) && found.has(items.nothingYet)) for (const at of toldTokens(tokens, marks)) denied[at] = 1
    if (found.has(items.takesBack) || found.has(items.limits)) for (const at of takenBack(tokens, marks)) denied[at] = 0
    const settled = new Set(found.has(items.results) ? clearedTokens(tokens, marks) : [])
    const within = (places: ReadonlySet<number>, { from, to }: Occurrence) =>
      places.size > 0 && tokens.slice(from, to).some((_, i) => places.has(from + i))
    return {
      isElsewhere: (one) => within(elsewhere, one),
      isSettled: (one) => within(settled, one),
      isDenied({ from, to }) {
        for (let at = from; at < to; at++) {
          if (denied[at] === 1) return true
          if (marks.has('negators', at)) return false
        }
        return false
      },
    }
  }
}

/** @param ends the last tokens of all negators */
function deniedTokens(
  tokens: readonly Token[],
  marks: Marks,
  ends: ReadonlySet<number>,
  isConcept: (at: number) => boolean,
): Uint8Array {
  const count = new Uint8Array(tokens.length)
  const denying = [...ends].filter((at) => denies(tokens, at, marks))
  for (const at of denying) reach(tokens, at, marks, isConcept, count)
  const denied = count.map((times) => (times === 1 ? 1 : 0))
  for (const at of denying) for (const i of deniedList(tokens, at, marks, isConcept)) denied[i] = 1
  for (let at = 1; at < tokens.length; at++) if (marks.has('after', at)) denied[at - 1] = 1
  for (const at of answeredNo(tokens, marks)) denied[at] = 1
  return denied
}
