/** So many things of a message are paired with each other: a long one would have hundreds of pairs. */
const MOST_PAIRED = 12

/** The things that are paired with each other, in the order of the alphabet. */
export const pairedOf = (terms: readonly string[]): string[] => terms.slice(0, MOST_PAIRED).sort()

/**
 * What a message names as features: each thing (`t:`) and each two of them together (`q:`). "Belt" and "sleep" each say
 * little of what is asked of the other; together they say much.
 *
 * @param terms each once
 */
export function termFeatures(terms: readonly string[]): string[] {
  const paired = pairedOf(terms)
  const pairs = paired.flatMap((one, at) => paired.slice(at + 1).map((other) => `q:${one} ${other}`))
  return [...terms.map((name) => `t:${name}`), ...pairs]
}
