import type { Token } from '../text/token.ts'
import { clearedTokens } from './cleared-tokens.ts'
import type { Found, Occurrence } from './found.ts'
import type { Lexicon } from './lexicon.ts'

/** The lists of `negation.yaml`; each is an item of the lexicon. */
export const NEGATION_LISTS = [
  'negators',
  'notNegating',
  'light',
  'ends',
  'undone',
  'after',
  'questions',
  'subjects',
  'elsewhere',
  'now',
  'notNow',
  'checks',
  'results',
  'past',
  'present',
  'returns',
  'happens',
] as const
type List = (typeof NEGATION_LISTS)[number]
/** The number of each list's item. */
export type NegationItems = Record<List, number>

const HEAVY_WORDS = 2
const FARTHEST = 9
const LONGEST_CLAUSE = 30
/** These carry a denial on; a second "not" takes it back. */
const CONTINUES = new Set(['nor', 'neither'])
/** What answers a question by itself, and how many words such a question has at most. */
const ANSWERS = new Set(['no', 'nope', 'nah', 'none', 'never', 'nil', 'negative', 'neither'])
const LONGEST_NAME = 5
const LIST_ENDS = new Set(['or', 'nor'])
/** What no name in a list of denied things holds. */
const UNLISTED = ['subjects', 'negators', 'ends', 'present', 'undone', 'questions', 'happens'] as const
const UNABLE = new Set(['not', 'never', 'unable', 'impossible', 'hard', 'barely', 'hardly'])

interface Marks {
  has(name: List, at: number): boolean
}

const bitOf = Object.fromEntries(NEGATION_LISTS.map((name, at) => [name, 1 << at])) as Record<List, number>

/** For every phrase, the lists that it stands in, as bits. */
function listsOf(items: NegationItems, { phrasesOf, size }: Pick<Lexicon, 'phrasesOf' | 'size'>): Uint32Array {
  const lists = new Uint32Array(size)
  for (const name of NEGATION_LISTS)
    for (const phrase of phrasesOf[items[name]] ?? []) lists[phrase] = (lists[phrase] ?? 0) | bitOf[name]
  return lists
}

/** Which tokens lie within a phrase of each list. */
function markTokens({ hits }: Found, lists: Uint32Array, length: number): Marks {
  const marks = new Uint32Array(length)
  for (const { phrase, from, to } of hits)
    for (let at = from; at < to; at++) marks[at] = (marks[at] ?? 0) | (lists[phrase] ?? 0)
  return { has: (name, at) => ((marks[at] ?? 0) & bitOf[name]) !== 0 }
}

/** Whether the negator that ends at `at` denies anything: "not sure", "no I am bleeding" and "isn't it normal" do not. */
function denies(tokens: readonly Token[], at: number, marks: Marks): boolean {
  if (marks.has('notNegating', at)) return false
  const next = tokens[at + 1]
  const { word, clause } = tokens[at] as Token
  if (word === 'no' && next?.clause === clause && marks.has('subjects', at + 1)) return false
  let first = at
  while (first > 0 && at - first < LONGEST_CLAUSE && tokens[first - 1]?.clause === clause) first--
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

/** "no complications no bleeding": each "no" of such a list has its own object. */
const isList = (tokens: readonly Token[], at: number, next: number) =>
  tokens[at]?.word === 'no' && tokens[next]?.word === 'no'

/** "ruled out an infection and a clot": what was ruled out goes on behind "and", where nobody starts to do something else. */
function goesOn(tokens: readonly Token[], at: number, next: number, marks: Marks): boolean {
  if (tokens[at]?.word !== 'out' || tokens[next]?.word !== 'and') return false
  for (let i = next + 1; tokens[i]?.clause === tokens[at]?.clause; i++)
    if (UNLISTED.some((name) => marks.has(name, i))) return false
  return true
}

/**
 * Marks what one negator reaches: to the end of its clause at most, over few words that are not light, and not past the
 * next negator of a list ("no blood no leak no fever").
 */
function reach(
  tokens: readonly Token[],
  at: number,
  marks: Marks,
  isConcept: (at: number) => boolean,
  count: Uint8Array,
) {
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

/** The longest name in a list of what is denied: "leaking fluid", "or anything weird like that". */
const LONGEST_LISTED = 6

/**
 * The rest of a list that a negator starts and "or" ends: "I do not have any bleeding, fever, or numbness". Nothing in it
 * may speak of now, have somebody do something, or start a clause of another kind.
 */
function listed(tokens: readonly Token[], at: number, marks: Marks, isConcept: (at: number) => boolean): number[] {
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

const clauseStart = (tokens: readonly Token[], at: number) => {
  let first = at
  while (first > 0 && tokens[first - 1]?.clause === tokens[at]?.clause) first--
  return first
}

/**
 * What is answered with a "no" at the end of a clause: "Any fever? Nope.", "bleeding - no" and "fever no", each a short
 * question or name, and the whole sentence before "I have neither".
 */
function* answeredNo(tokens: readonly Token[], marks: Marks): Generator<number> {
  for (let at = 1; at < tokens.length; at++) {
    const { word, clause, sentence } = tokens[at] as Token
    if (!ANSWERS.has(word) || tokens[at + 1]?.clause === clause) continue
    const first = clauseStart(tokens, at)
    const own = tokens.slice(first, at).map((_, i) => first + i)
    const isFull = own.length > 0 && own.every((i) => marks.has('light', i) || marks.has('subjects', i))
    if (isFull) for (let i = first - 1; tokens[i]?.sentence === sentence; i--) yield i
    const from = own.length > 0 ? first : clauseStart(tokens, at - 1)
    const to = own.length > 0 ? at : first
    const isName = !isFull && to - from <= LONGEST_NAME && tokens[at - 1]?.word !== 'or'
    const named = tokens.slice(from, to).map((_, i) => from + i)
    if (isName && !named.some((i) => marks.has('subjects', i) || marks.has('negators', i))) yield* named
  }
}

/** @param isConcept whether the token is part of something that the rules speak of */
type DeniedFinder = (
  tokens: readonly Token[],
  found: Found,
  isConcept: (at: number) => boolean,
) => {
  isDenied: (one: Occurrence) => boolean
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
  const lists = listsOf(items, lexicon)
  return (tokens, found, isConcept) => {
    const marks = markTokens(found, lists, tokens.length)
    const ends = new Set(found.places(items.negators).map(({ to }) => to - 1))
    const denied = deniedTokens(tokens, marks, ends, isConcept, found.has(items.elsewhere))
    const settled = new Set(found.has(items.results) ? clearedTokens(tokens, marks) : [])
    return {
      isDenied({ from, to }) {
        for (let at = from; at < to; at++) {
          if (denied[at] === 1) return true
          if (marks.has('negators', at)) return false
        }
        return false
      },
      isSettled: ({ from, to }) => settled.size > 0 && tokens.slice(from, to).some((_, i) => settled.has(from + i)),
    }
  }
}

/** @param ends the last tokens of all negators */
function deniedTokens(
  tokens: readonly Token[],
  marks: Marks,
  ends: ReadonlySet<number>,
  isConcept: (at: number) => boolean,
  isElsewhere: boolean,
): Uint8Array {
  const count = new Uint8Array(tokens.length)
  for (const at of ends) if (denies(tokens, at, marks)) reach(tokens, at, marks, isConcept, count)
  const denied = count.map((times) => (times === 1 ? 1 : 0))
  for (const at of ends)
    if (denies(tokens, at, marks)) for (const i of listed(tokens, at, marks, isConcept)) denied[i] = 1
  for (let at = 1; at < tokens.length; at++) if (marks.has('after', at)) denied[at - 1] = 1
  for (const at of answeredNo(tokens, marks)) denied[at] = 1
  if (isElsewhere) for (const at of elsewhereTokens(tokens, marks)) denied[at] = 1
  return denied
}

/** Tokens of a sentence that speaks of another pregnancy or person, and not of now. */
function* elsewhereTokens(tokens: readonly Token[], marks: Marks): Generator<number> {
  const now = new Set(
    tokens.flatMap(({ sentence }, at) => (marks.has('now', at) && !marks.has('notNow', at) ? [sentence] : [])),
  )
  for (const [at, { clause, sentence, word }] of tokens.entries()) {
    if (!marks.has('elsewhere', at) || marks.has('elsewhere', at - 1) || now.has(sentence)) continue
    const first = clauseStart(tokens, at)
    let last = at
    while (marks.has('elsewhere', last)) last++
    // "I played with my son and felt a gush" goes on to speak of now; "with my son I bled" does not.
    const isAside = word === 'with' && at - first > 1
    for (let i = first; tokens[i]?.clause === clause; i++) {
      if (isAside && i >= last && (marks.has('ends', i) || marks.has('subjects', i))) break
      yield i
    }
  }
}
