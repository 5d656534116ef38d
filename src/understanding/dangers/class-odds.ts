/** Where the classes of signs stand, and where all others. */
export function placesOf(classes: readonly string[], isSign: (label: string) => boolean) {
  const all = classes.map((_, at) => at)
  const of = (wanted: boolean) => Uint16Array.from(all.filter((at) => isSign(classes[at] ?? '') === wanted))
  return { signs: of(true), others: of(false) }
}

/** The place of the likeliest class of some. */
export function highest(odds: Float64Array, places: Uint16Array): number {
  let best = places[0] ?? 0
  for (let i = 1; i < places.length; i++)
    if ((odds[places[i] as number] as number) > (odds[best] as number)) best = places[i] as number
  return best
}

/** How much more likely several classes are together than the likeliest of them alone, as log odds. */
export function summed(odds: Float64Array, places: Uint16Array, best: number, scale: number): number {
  let sum = 0
  for (const at of places) sum += Math.exp(((odds[at] as number) - (odds[best] as number)) / scale)
  return Math.log(sum)
}
