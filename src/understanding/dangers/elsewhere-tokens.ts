import type { Token } from '../text/token.ts'
import { clauseStart } from './clause-start.ts'
import type { Marks } from './negation-marks.ts'

/** With these she speaks of herself again: "my mum had cramps and I have them". */
const HERSELF = new Set(['i', 'im', 'my', 'me', 'we', 'mine'])

/** Tokens of clauses that speak of another pregnancy, time or person, where nothing says that it is so now too. */
export function* elsewhereTokens(tokens: readonly Token[], marks: Marks): Generator<number> {
  for (const at of tokens.keys()) {
    if (!marks.has('elsewhere', at) && !marks.has('others', at)) continue
    if (speaksOfNow(tokens, at, marks)) continue
    if (marks.has('elsewhere', at) && !marks.has('elsewhere', at - 1)) yield* otherTime(tokens, at, marks)
    if (marks.has('others', at) && !marks.has('others', at - 1)) yield* otherPerson(tokens, at, marks)
  }
}

/**
 * Whether a word of now stands in the clause of a token, or in another clause of its sentence that speaks of the same thing:
 * "and now it is back" does, "but this pregnancy has been easy" does not.
 */
function speaksOfNow(tokens: readonly Token[], at: number, marks: Marks): boolean {
  const { clause, sentence } = tokens[at] as Token
  const own = tokens.flatMap((token, i) => (token.sentence === sentence ? [i] : []))
  const again = new Set(own.flatMap((i) => (marks.has('sameAgain', i) ? [tokens[i]?.clause] : [])))
  return own.some(
    (i) =>
      marks.has('now', i) && !marks.has('notNow', i) && (tokens[i]?.clause === clause || again.has(tokens[i]?.clause)),
  )
}

/** What a clause is made of that only places the one before it: "her waters broke in the shop, that was years ago". */
const POINTS_BACK = new Set(['that', 'this', 'it', 'was', 'were', 'but', 'though', 'all'])

/** "I bled with my first": the whole clause, and the one before it where this one only places it. */
function* otherTime(tokens: readonly Token[], at: number, marks: Marks): Generator<number> {
  const first = clauseStart(tokens, at)
  const pointsBack = at > first && tokens.slice(first, at).every(({ word }) => POINTS_BACK.has(word))
  if (pointsBack) for (let i = clauseStart(tokens, first - 1); i < first; i++) yield i
  let last = at
  while (marks.has('elsewhere', last)) last++
  // "I played with my son and felt a gush" goes on to speak of now; "with my son I bled" does not.
  const isAside = tokens[at]?.word === 'with' && at - first > 1
  for (let i = first; tokens[i]?.clause === tokens[at]?.clause; i++) {
    if (isAside && i >= last && (marks.has('ends', i) || marks.has('subjects', i))) return
    yield i
  }
}

/** "my mum had cramps": from there to the end of the clause, or to where she speaks of herself again. */
function* otherPerson(tokens: readonly Token[], at: number, marks: Marks): Generator<number> {
  for (let i = at; tokens[i]?.clause === tokens[at]?.clause; i++) {
    if (!marks.has('others', i) && HERSELF.has(tokens[i]?.word ?? '')) return
    yield i
  }
}
