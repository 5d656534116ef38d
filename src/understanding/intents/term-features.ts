/** So many things of a message are paired with each other: a long one would have hundreds of pairs. */
const MOST_PAIRED = 12

/**
 * What a message names as features: each thing (`t:`) and each two of them together (`q:`), in the order of the
 * alphabet. "Belt" and "sleep" each say little of what is asked of the other; together they say much.
 */
export function termFeatures(terms: readonly string[]): string[] {
  const names = [...new Set(terms)]
  const paired = names.slice(0, MOST_PAIRED).sort()
  const pairs = paired.flatMap((one, at) => paired.slice(at + 1).map((other) => `q:${one} ${other}`))
  return [...names.map((name) => `t:${name}`), ...pairs]
}
