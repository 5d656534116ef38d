/** A day as she wrote it. Two figures of a year are years of this century. */
export interface WrittenDay {
  day: number
  month: number
  /** Undefined where she named none. */
  year: number | undefined
}

/** A date that she told, and what it is the date of. No clock has been asked yet: see `settle-dating.ts`. */
export interface Dating {
  /** `unsaid`: the message is nothing but a date, or does not say what it is the date of. */
  of: 'due' | 'period' | 'unsaid'
  /** What it can mean, the day first where both orders are possible. Empty where it is no day of any year. */
  days: WrittenDay[]
  /** A month without a day, 1 to 12. */
  monthOnly?: number
  /** It may be something else than a date, such as 3/10 or 12.3. */
  doubtful: boolean
  /** Whether the message says nothing else. */
  alone: boolean
  /** What is left of the message without the date and what says whose it is. */
  rest: string
}
