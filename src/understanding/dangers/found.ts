/** Where something that the rules speak of stands: tokens `from` up to but not including `to`. */
export interface Occurrence {
  from: number
  to: number
}

/** A word or phrase of the rules that stands in a message, with the numbers of the items that it stands for. */
export interface Hit {
  place: Occurrence
  items: readonly number[]
}

/** What of the rules stands in a message. Items go by their numbers: a message asks for thousands of them. */
export interface Found {
  /** The items that stand in the message, in the order in which they were met. */
  items: readonly number[]
  has: (item: number) => boolean
  /** Where an item stands, in the order of the message. */
  places: (item: number) => readonly Occurrence[]
}

const byStart = (a: Occurrence, b: Occurrence) => a.from - b.from

/**
 * Gathers hits by their items. A message meets hundreds of items and few of them are ever asked for their places, so
 * each keeps only a chain of its hits, from the last one back.
 *
 * @param size how many items there are
 */
export function createFound(hits: readonly Hit[], size: number): Found {
  const last = new Int32Array(size)
  const placeOf: (Occurrence | undefined)[] = [undefined]
  const before = [0]
  const items: number[] = []
  for (const { place, items: own } of hits) {
    for (const item of own) {
      const link = last[item] as number
      if (link === 0) items.push(item)
      before.push(link)
      last[item] = placeOf.push(place) - 1
    }
  }
  const chainOf = (item: number) => {
    const places: Occurrence[] = []
    for (let link = last[item] ?? 0; link !== 0; link = before[link] as number) places.push(placeOf[link] as Occurrence)
    return places.reverse().sort(byStart)
  }
  const known = new Map<number, readonly Occurrence[]>()
  return {
    items,
    has: (item) => last[item] !== 0,
    places(item) {
      const places = known.get(item) ?? chainOf(item)
      known.set(item, places)
      return places
    },
  }
}
