/** Log odds to probabilities that sum to one, in log space so that nothing underflows. */
export function probabilities(odds: Float64Array, size: number, temperature: number): Float64Array {
  const scale = temperature * Math.sqrt(Math.max(1, size))
  let highest = Number.NEGATIVE_INFINITY
  for (const one of odds) if (one > highest) highest = one
  const parts = new Float64Array(odds.length)
  let sum = 0
  for (let at = 0; at < parts.length; at++) sum += parts[at] = Math.exp(((odds[at] as number) - highest) / scale)
  for (let at = 0; at < parts.length; at++) parts[at] = (parts[at] as number) / sum
  return parts
}
