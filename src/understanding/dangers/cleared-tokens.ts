import type { Token } from '../text/token.ts'
import type { Marks } from './negation-marks.ts'

/**
 * Tokens that tell what was looked into and found to be nothing: "I had a fall, was checked and all was fine". It must be
 * told as past and checked before its result, and nothing may say that it is still there or came back. The words of the check itself stand.
 */
export function* clearedTokens(tokens: readonly Token[], marks: Marks): Generator<number> {
  for (const [at, { sentence }] of tokens.entries()) {
    if (!marks.has('results', at) || marks.has('results', at - 1)) continue
    if (tokens.some((_, later) => later > at && marks.has('returns', later) && !marks.has('results', later))) continue
    const before = tokens.flatMap((token, i) => (i < at && sentence - token.sentence <= 1 ? [i] : []))
    const says = (name: 'checks' | 'past' | 'present') => before.some((i) => marks.has(name, i))
    const isChecked = says('checks') || marks.has('checks', at)
    if (isChecked && says('past') && !says('present')) yield* before.filter((i) => !marks.has('checks', i))
  }
}
