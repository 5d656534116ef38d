import type { Token } from '../text/token.ts'

/** The first token of the clause that a token stands in. */
export function clauseStart(tokens: readonly Token[], at: number): number {
  let first = at
  while (first > 0 && tokens[first - 1]?.clause === tokens[at]?.clause) first--
  return first
}
