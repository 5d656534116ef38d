import type { Token } from '../text/token.ts'
import type { Marks, NegationList } from './negation-marks.ts'
import { segmentsOf, sentenceOf } from './segments.ts'

/** The lists that place a sign elsewhere. */
export const PLACES: readonly NegationList[] = ['elsewhere', 'perhaps', 'others', 'bornSince']
/** With these she speaks of herself again: "my mum had cramps and I have them". */
const HERSELF = new Set(['i', 'im', 'my', 'me', 'we', 'mine'])
/** What a clause is made of that only places the one before it: "her waters broke in the shop, that was years ago". */
const POINTS_BACK = new Set(['that', 'this', 'it', 'was', 'were', 'but', 'though', 'all'])

/** Tokens of segments that speak of another pregnancy, time or person, where nothing says that it is so now too. */
export function* elsewhereTokens(tokens: readonly Token[], marks: Marks): Generator<number> {
  const segments = segmentsOf(tokens)
  for (const at of tokens.keys()) {
    const starts = (name: NegationList) => marks.has(name, at) && !marks.has(name, at - 1)
    if (!PLACES.some(starts) || speaksOfNow(tokens, at, marks, segments)) continue
    if (starts('elsewhere') || (starts('perhaps') && tellsPast(tokens, at, marks)))
      yield* otherTime(tokens, at, marks, segments)
    if (starts('bornSince')) yield* sinceBirth(tokens, at, marks, segments)
    if (starts('others')) yield* otherPerson(tokens, at, marks)
  }
}

const isNow = (marks: Marks, at: number) => marks.has('now', at) && !marks.has('notNow', at)

/**
 * Whether a word of now stands in the segment of a token, or in another one of its sentence that speaks of the same thing:
 * "and now it is back" does, "but this pregnancy has been easy" does not.
 */
function speaksOfNow(tokens: readonly Token[], at: number, marks: Marks, segments: Uint16Array): boolean {
  const own = sentenceOf(tokens, at)
  const again = new Set(own.flatMap((i) => (marks.has('sameAgain', i) ? [segments[i]] : [])))
  return own.some((i) => isNow(marks, i) && (segments[i] === segments[at] || again.has(segments[i])))
}

/** Whether something of the past is told in the clause of a token. */
const tellsPast = (tokens: readonly Token[], at: number, marks: Marks) =>
  sentenceOf(tokens, at).some((i) => tokens[i]?.clause === tokens[at]?.clause && marks.has('past', i))

/** "I bled with my first": its clause, but for segments that start anew; and the clause before where this one only places it. */
function* otherTime(tokens: readonly Token[], at: number, marks: Marks, segments: Uint16Array): Generator<number> {
  const own = sentenceOf(tokens, at)
  const clause = own.filter((i) => tokens[i]?.clause === tokens[at]?.clause)
  const first = clause[0] ?? at
  const pointsBack = at > first && tokens.slice(first, at).every(({ word }) => POINTS_BACK.has(word))
  if (pointsBack) yield* own.filter((i) => tokens[i]?.clause === (tokens[first - 1]?.clause ?? -1))
  let last = at
  while (marks.has('elsewhere', last) || marks.has('perhaps', last)) last++
  const anew = new Set(
    clause.flatMap((i) => (startsAnew(i, marks) && segments[i] !== segments[at] ? [segments[i]] : [])),
  )
  // "I played with my son and felt a gush" goes on to speak of now; "with my son I bled" does not.
  const isAside = tokens[at]?.word === 'with' && at - first > 1
  for (const i of clause) {
    if (isAside && i >= last && (marks.has('ends', i) || marks.has('subjects', i))) return
    if (!anew.has(segments[i])) yield i
  }
}

/** What begins a statement of its own: somebody who does something, or a word of now. */
const startsAnew = (at: number, marks: Marks) => marks.has('subjects', at) || isNow(marks, at)

/** "my mum had cramps": from there to the end of the clause, or to where she speaks of herself again. */
function* otherPerson(tokens: readonly Token[], at: number, marks: Marks): Generator<number> {
  for (let i = at; tokens[i]?.clause === tokens[at]?.clause; i++) {
    if (!marks.has('others', i) && HERSELF.has(tokens[i]?.word ?? '')) return
    yield i
  }
}

/** "I had blurry vision at 35 weeks, he's 2 now": what its sentence tells of the past before it. */
function* sinceBirth(tokens: readonly Token[], at: number, marks: Marks, segments: Uint16Array): Generator<number> {
  const before = sentenceOf(tokens, at).filter((i) => i < at)
  const segmentsWith = (test: (i: number) => boolean) => new Set(before.flatMap((i) => (test(i) ? [segments[i]] : [])))
  const past = segmentsWith((i) => marks.has('past', i))
  const now = segmentsWith((i) => isNow(marks, i))
  for (const i of before) if (past.has(segments[i]) && !now.has(segments[i])) yield i
}
