import type { Token } from '../text/token.ts'
import { clauseStart } from './clause-start.ts'
import type { Marks } from './negation-marks.ts'

const HEAVY_WORDS = 2
const FARTHEST = 9
const LONGEST_CLAUSE = 30
/** These carry a denial on; a second "not" takes it back. */
const CONTINUES = new Set(['nor', 'neither'])
const UNABLE = new Set(['not', 'never', 'unable', 'impossible', 'hard', 'barely', 'hardly'])
/** What no name in a list of denied things holds. */
export const UNLISTED = ['subjects', 'negators', 'ends', 'present', 'undone', 'questions', 'happens'] as const

/** Whether the negator that ends at `at` denies anything: "not sure", "no I am bleeding" and "isn't it normal" do not. */
export function denies(tokens: readonly Token[], at: number, marks: Marks): boolean {
  if (marks.has('notNegating', at)) return false
  const next = tokens[at + 1]
  const { word, clause } = tokens[at] as Token
  if (word === 'no' && next?.clause === clause && marks.has('subjects', at + 1)) return false
  const first = Math.max(clauseStart(tokens, at), at - LONGEST_CLAUSE)
  // "can not sit without agony" says that it is there.
  if (word === 'without' && tokens.slice(first, at).some((one) => UNABLE.has(one.word))) return false
  for (let i = at + 1; i < at + LONGEST_CLAUSE && tokens[i]?.clause === clause; i++)
    if (marks.has('undone', i)) return false
  // "did not faint" without anybody in it is a note, not a question.
  const isNote = tokens[at - 1]?.word === 'did' && !marks.has('subjects', at + 1)
  const asks =
    word === 'not' && at - first <= 2 && marks.has('questions', first) && !marks.has('light', at + 1) && !isNote
  return !asks
}

/**
 * Marks what one negator reaches: to the end of its clause at most, over few words that are not light, and not past the
 * next negator of a list ("no blood no leak no fever").
 *
 * @param isConcept whether the token is part of something that the rules speak of
 * @param count how many negators reach each token, added to in place
 */
export function reach(
  tokens: readonly Token[],
  at: number,
  marks: Marks,
  isConcept: (at: number) => boolean,
  count: Uint8Array,
): void {
  let heavy = 0
  let named = false
  for (let i = at + 1; i < tokens.length && i <= at + FARTHEST; i++) {
    if (tokens[i]?.clause !== tokens[at]?.clause || (marks.has('ends', i) && !goesOn(tokens, at, i, marks))) return
    if (marks.has('negators', i) && (named || (heavy > 0 && isList(tokens, at, i)))) return
    count[i] = CONTINUES.has(tokens[at]?.word ?? '') ? 1 : (count[i] ?? 0) + 1
    named ||= isConcept(i)
    if (!isConcept(i) && !marks.has('light', i) && ++heavy > HEAVY_WORDS) return
  }
}

/** "no complications no bleeding": each "no" of such a list has its own object. */
const isList = (tokens: readonly Token[], at: number, next: number) =>
  tokens[at]?.word === 'no' && tokens[next]?.word === 'no'

/**
 * "ruled out an infection and a clot", "no more headaches and dizziness": these go on behind "and", where nobody starts to do
 * something else.
 */
function goesOn(tokens: readonly Token[], at: number, next: number, marks: Marks): boolean {
  const carries = tokens[at]?.word === 'out' || (tokens[at]?.word === 'no' && tokens[at + 1]?.word === 'more')
  if (!carries || tokens[next]?.word !== 'and') return false
  for (let i = next + 1; tokens[i]?.clause === tokens[at]?.clause; i++)
    if (UNLISTED.some((name) => marks.has(name, i))) return false
  return true
}
