import type { Token } from '../text/token.ts'
import type { Occurrence } from './found.ts'

/** "can not" and "will not" say what goes wrong; they are never spent. */
const HAVING = new Set(['do', 'does', 'did', 'have', 'has', 'had', 'am', 'is', 'are', 'was', 'were'])
const PLAIN = new Set(['no', 'without', 'zero'])
const JOINS = new Set(['or', 'nor'])

/**
 * Finds the negators that have their object already: in "no fever, baby kicking" the "no" belongs to the fever, so that
 * it must not be read as "no .. baby kicking".
 *
 * @param isLight whether the token may stand between a negator and what it denies
 * @param isSign whether the token is part of a word that carries a sign
 * @returns where the step after an occurrence may start at the latest
 */
export function spentNegators(
  tokens: readonly Token[],
  isLight: (at: number) => boolean,
  isSign: (at: number) => boolean,
): (one: Occurrence) => number {
  const limits = new Map<number, number>()
  for (const [at, { word }] of tokens.entries()) {
    if (!PLAIN.has(word) && !(word === 'not' && isPlain(tokens, at))) continue
    const object = answers(tokens, at) ? at : objectOf(tokens, at, isLight, isSign)
    if (object !== undefined) limits.set(at, object)
  }
  return ({ to }) => limits.get(to - 1) ?? Number.POSITIVE_INFINITY
}

/** "is not numb", and "not numb, not weak" at the start of a clause. */
const isPlain = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.clause !== tokens[at]?.clause || HAVING.has(tokens[at - 1]?.word ?? '')

/** "headaches - no": a "no" that stands alone behind what it denies. */
const answers = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.sentence === tokens[at]?.sentence &&
  tokens[at - 1]?.clause !== tokens[at]?.clause &&
  tokens[at + 1]?.clause !== tokens[at]?.clause

/**
 * Where the word starts that a negator denies; none where a list goes on with "or". A word that is no sign is the object where its clause ends with it ("no pressure, baby moving"). */
function objectOf(
  tokens: readonly Token[],
  at: number,
  isLight: (at: number) => boolean,
  isSign: (at: number) => boolean,
): number | undefined {
  const clause = tokens[at]?.clause
  let next = at + 1
  while (tokens[next]?.clause === clause && isLight(next) && !isSign(next)) next++
  if (tokens[next]?.clause !== clause) return undefined
  if (!isSign(next)) return tokens[next + 1]?.clause === clause ? undefined : next
  let end = next
  while (tokens[end]?.clause === clause && isSign(end)) end++
  return tokens[end]?.clause === clause && JOINS.has(tokens[end]?.word ?? '') ? undefined : end - 1
}
