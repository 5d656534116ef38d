/** What is known of single words when a message is read. */
export interface KnownWords {
  /** Whether some rule uses the word. */
  knows: (word: string) => boolean
  /** Whether it is a word that people use, and no misspelling. */
  isItself: (word: string) => boolean
  /** Whether it carries a danger sign. */
  carries: (word: string) => boolean
}
