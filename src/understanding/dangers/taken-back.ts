import type { Token } from '../text/token.ts'
import type { Marks } from './negation-marks.ts'

/**
 * Tokens whose denial is taken back in the same sentence or the next one: by a clause that ends so ("never fainted before
 * but today I did"), or by what limits it ("no numbness, only down below").
 */
export function* takenBack(tokens: readonly Token[], marks: Marks): Generator<number> {
  let done = 0
  for (const [at, { clause, sentence }] of tokens.entries()) {
    const contrasts = marks.has('takesBack', at) && tokens[at + 1]?.clause !== clause
    if (!contrasts && !marks.has('limits', at)) continue
    // What stands before the one before was taken back by that one.
    for (let i = at - 1; i >= done && (tokens[i] as Token).sentence >= sentence - 1; i--) yield i
    done = at
  }
}
