import type { Token } from '../text/token.ts'
import { clauseStart } from './clause-start.ts'
import type { Marks } from './negation-marks.ts'

/** What answers a question by itself, and how many words such a question has at most. */
const ANSWERS = new Set(['no', 'nope', 'nah', 'none', 'never', 'nil', 'negative', 'neither'])
const LONGEST_NAME = 5

/**
 * What is answered with a "no" at the end of a clause: "Any fever? Nope.", "bleeding - no" and "fever no", each a short
 * question or name, and the whole sentence before "I have neither".
 */
export function* answeredNo(tokens: readonly Token[], marks: Marks): Generator<number> {
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
