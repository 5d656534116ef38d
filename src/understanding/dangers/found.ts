import type { Lexicon } from './lexicon.ts'

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

const NOWHERE: readonly Occurrence[] = []
/** In the order of the message; of two that start together the longer one first. */
const byStart = (a: Occurrence, b: Occurrence) => a.from - b.from || b.to - a.to

/**
 * Gathers hits by the items that they stand for: hundreds of them, of which few are ever asked where they stand. So they
 * are marked at once, and put together when they are asked for.
 */
export function createFound(
  hits: readonly Hit[],
  { itemsOf, phrasesOf }: Pick<Lexicon, 'itemsOf' | 'phrasesOf'>,
): Found {
  const present = new Uint8Array(phrasesOf.length)
  for (const { phrase } of hits) for (const item of itemsOf[phrase] as readonly number[]) present[item] = 1
  const known = new Map<number, readonly Occurrence[]>()
  const placesOf = (item: number) => hits.filter(({ phrase }) => itemsOf[phrase]?.includes(item)).sort(byStart)
  return {
    hits,
    has: (item) => present[item] === 1,
    places(item) {
      if (present[item] !== 1) return NOWHERE
      const places = known.get(item) ?? placesOf(item)
      known.set(item, places)
      return places
    },
  }
}
