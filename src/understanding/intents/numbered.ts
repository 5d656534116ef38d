/** Features by their numbers among those that were learned. */
export interface Numbered {
  /** Those that were learned. */
  known: readonly number[]
  /** How many others there are. */
  unknown: number
}

/** The features of a message: what each word has of its own, and what several words have together. */
export interface NumberedMessage extends Numbered {
  /** The same word is the same object for as long as it is remembered: what was made of it can be kept. */
  words: readonly Numbered[]
}

/** A message with more that it has: terms or concepts. */
export const withMore = ({ words, known, unknown }: NumberedMessage, more: Numbered): NumberedMessage => ({
  words,
  known: known.concat(more.known),
  unknown: unknown + more.unknown,
})
