/** Features by their numbers among those that were learned. */
export interface Numbered {
  /** Those that were learned. */
  known: readonly number[]
  /** How many others there are. */
  unknown: number
}

/** A word with its own features. */
export interface NumberedWord extends Numbered {
  /** The number of its root, by which it is found in pairs. */
  root: number
  /**
   * Its place among the words that are remembered, where what was made of it can be kept. The same word is the same object
   * for as long as it is remembered; then another one may get its place.
   */
  place: number
}

/** The features of a message: what each word has of its own, and what several words have together. */
export interface NumberedMessage extends Numbered {
  words: readonly NumberedWord[]
}

/** A message with more that it has: terms or concepts. */
export const withMore = ({ words, known, unknown }: NumberedMessage, more: Numbered): NumberedMessage => ({
  words,
  known: known.concat(more.known),
  unknown: unknown + more.unknown,
})
