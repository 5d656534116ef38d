import type { Token } from '../text/token.ts'
import type { Marks } from './negation-marks.ts'

/**
 * Tokens of what she was told to look out for, or was asked about, where she says in the same sentence or the next one that
 * there is nothing of it: "they said to call if I bleed, nothing so far". What stands behind that is heard.
 */
export function* toldTokens(tokens: readonly Token[], marks: Marks): Generator<number> {
  for (const [at, { sentence }] of tokens.entries()) {
    if (!marks.has('told', at) || marks.has('told', at - 1)) continue
    for (let end = at + 1; end < tokens.length && (tokens[end] as Token).sentence <= sentence + 1; end++) {
      if (!marks.has('nothingYet', end)) continue
      for (let i = at; i < end; i++) yield i
      break
    }
  }
}
