/** Numbers under keys that are whole numbers of 32 bits, all but -1. */
export interface NumberTable {
  set(key: number, number: number): void
  /** The number of a key, or -1. */
  find(key: number): number
}

const NONE = -1
/** Spreads neighbouring keys over the table (Knuth's multiplicative hashing). */
const SPREAD = 0x9e3779b1
/** Places for each key: with half of them free a search ends after a step or two. */
const ROOM = 2

/**
 * A table of fixed size with open addressing in flat arrays. A message has a hundred runs and pairs, and looking each of them
 * up in a `Map` took most of the time of reading it.
 *
 * @param size the most keys that it takes
 */
export function createNumberTable(size: number): NumberTable {
  const bits = Math.max(4, Math.ceil(Math.log2(size * ROOM + 1)))
  const mask = 2 ** bits - 1
  const keys = new Int32Array(mask + 1).fill(NONE)
  const numbers = new Int32Array(mask + 1)
  const placeOf = (key: number) => {
    let place = Math.imul(key, SPREAD) >>> (32 - bits)
    while (keys[place] !== key && keys[place] !== NONE) place = (place + 1) & mask
    return place
  }
  return {
    set(key, number) {
      const place = placeOf(key)
      keys[place] = key
      numbers[place] = number
    },
    find(key) {
      const place = placeOf(key)
      return keys[place] === NONE ? NONE : (numbers[place] as number)
    },
  }
}
