/** What is remembered about one mother. Every field is optional: a mother may tell us nothing. */
export interface Profile {
  /** Due date as `YYYY-MM-DD`. */
  dueDate?: string
  /** Two letters, ISO 3166-1, upper case. */
  country?: string
  /** How her pregnancy has ended. A loss stays one; only she takes it back, with "I am pregnant again". */
  ended?: 'birth' | 'loss'
  /** The last answer that she got, for follow-ups such as "and at 12 weeks?". */
  lastAnswer?: string
  /** How many of her last messages in a row were not understood. */
  misses?: number
  /** What she was asked about her tips, so that her next words can answer it. */
  asked?: string
  /** When she was last asked how things are, as her due date is long past, in epoch milliseconds. */
  termAskedAt?: number
  /** The intents of her last question that was answered, the likeliest first. */
  guesses?: string[]
  /** Which of her last messages she has rated. */
  rated?: string[]
  /** When she last got a full seek-care reply, in epoch milliseconds. */
  escalatedAt?: number
  /** The signs of that reply, and her week then, 0 where it was not known. */
  escalatedSigns?: string[]
  escalatedWeeks?: number
  /** When she last let us tell her midwife team, in epoch milliseconds. */
  sharedAt?: number
  /** Whether the reply after that one has reminded her to call. */
  reminded?: boolean
  /** When she said that she has called or been checked since, in epoch milliseconds. */
  checkedAt?: number
}

/** Where profiles are kept. No database words here. */
export interface ProfileStore {
  find: (chat: string) => Promise<Profile | undefined>
  save: (chat: string, profile: Profile) => Promise<void>
  /** Removes everything that is held about her. */
  forget: (chat: string) => Promise<void>
  close: () => Promise<void>
}
