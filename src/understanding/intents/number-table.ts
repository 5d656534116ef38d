/** Numbers under two whole numbers of 32 bits each. */
export interface NumberTable {
  set(one: number, other: number, number: number): void
  /** The number, or -1. */
  find(one: number, other: number): number
}

const NONE = -1
/** Spread neighbouring keys over the table (Knuth's multiplicative hashing). */
const SPREAD = 0x9e3779b1
const SPREAD_AGAIN = 0x85ebca77
/** Places for each entry: with half of them free a search ends after a step or two. */
const ROOM = 2
/** Both keys and the number stand together, so that they are fetched at once. */
const FIELDS = 3

/**
 * A table of fixed size with open addressing in a flat array. A message has a hundred runs of words, and looking each of
 * them up in a `Map` took most of the time of reading it.
 *
 * @param size the most entries that it takes
 */
export function createNumberTable(size: number): NumberTable {
  const bits = Math.max(4, Math.ceil(Math.log2(size * ROOM + 1)))
  const mask = 2 ** bits - 1
  const entries = new Int32Array(FIELDS * (mask + 1)).fill(NONE)
  const placeOf = (one: number, other: number) => {
    let place = Math.imul(Math.imul(one, SPREAD) + other, SPREAD_AGAIN) >>> (32 - bits)
    for (; ; place = (place + 1) & mask) {
      const at = FIELDS * place
      if (entries[at + 2] === NONE || (entries[at] === one && entries[at + 1] === other)) return at
    }
  }
  return {
    set(one, other, number) {
      entries.set([one, other, number], placeOf(one, other))
    },
    find: (one, other) => entries[placeOf(one, other) + 2] as number,
  }
}
