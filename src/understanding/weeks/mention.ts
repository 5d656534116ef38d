/** A week that some words of a message name. */
export interface Mention {
  weeks: number
  /** Whether the words around say that it is her own week now. */
  sure: boolean
  /** Days beyond the whole weeks, 0 to 6. */
  days?: number
  /** Worked out from a month or a trimester. */
  isRough?: boolean
  /** She says so of herself. */
  isTold?: boolean
}

/** Reads the mention that starts at one of the words; undefined where none does. */
export type MentionReader = (words: readonly string[], at: number) => Mention | undefined
