/** How an exercise was for her. */
export type Reaction = 'done' | 'easy' | 'hard' | 'hurts'

/** A tip that she has had, as the choice of the next one remembers it. */
export interface PastTip {
  /** Her local day, as `YYYY-MM-DD`. */
  day: string
  /** The id of an exercise, or `rest`. */
  tip: string
  /** The day of the plan, counted from 0. */
  step: number
  /** How far the amount was raised; below 0 for half of it. */
  boost: number
  reaction?: Reaction
}
