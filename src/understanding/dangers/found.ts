/** Where something that the rules speak of stands: tokens `from` up to but not including `to`. */
export interface Occurrence {
  from: number
  to: number
}

/** A word or phrase of the rules that stands in a message, by its number. */
export interface Hit extends Occurrence {
  phrase: number
}

/** What of the rules stands in a message. Ways ask for items; an item stands where one of its phrases does. */
export interface Found {
  hits: readonly Hit[]
  has: (item: number) => boolean
  /** Where an item stands, in the order of the message. */
  places: (item: number) => readonly Occurrence[]
}

const byStart = (a: Occurrence, b: Occurrence) => a.from - b.from

/**
 * Gathers hits by their phrases. The words of a message stand for hundreds of items, of which few are ever asked for, so
 * what an item has is put together when it is.
 *
 * @param phrasesOf the numbers of the phrases that stand for each item
 * @param size how many phrases there are
 */
export function createFound(hits: readonly Hit[], phrasesOf: readonly (readonly number[])[], size: number): Found {
  const present = new Uint8Array(size)
  const byPhrase = new Map<number, Hit[]>()
  for (const hit of hits) {
    if (present[hit.phrase] === 1) byPhrase.get(hit.phrase)?.push(hit)
    else byPhrase.set(hit.phrase, [hit])
    present[hit.phrase] = 1
  }
  const stands = (phrase: number) => present[phrase] === 1
  const placesOf = (item: number) =>
    (phrasesOf[item] ?? [])
      .filter(stands)
      .flatMap((phrase) => byPhrase.get(phrase) ?? [])
      .sort(byStart)
  const known = new Map<number, readonly Occurrence[]>()
  return {
    hits,
    has: (item) => phrasesOf[item]?.some(stands) ?? false,
    places(item) {
      const places = known.get(item) ?? placesOf(item)
      known.set(item, places)
      return places
    },
  }
}
