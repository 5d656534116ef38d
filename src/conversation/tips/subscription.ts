import type { Reaction } from '../../tips/choose/past-tip.ts'
import type { When } from '../../tips/time/next-due.ts'

export type { Reaction } from '../../tips/choose/past-tip.ts'
export type { Due } from '../../tips/time/next-due.ts'

/** Why tips have ended. Only `asked`, `unreachable` and `blocked` may be taken up again by her. */
export type TipsEnd = 'asked' | 'blocked' | 'unreachable' | 'birth' | 'loss' | 'term' | 'not-safe'

/** What a mother who asked for a tip a day wants. Her week is not in it: that is told by her due date, in her profile. */
export interface Subscription extends When {
  /** What she must be spared, such as `pgp` or `wrist`. */
  filters: string[]
  /** Of the things that not everybody has, those that she has, such as `ball`. */
  kit: string[]
  /** Whether she feels sick, in the first weeks. */
  nausea?: boolean
  /** Her local day when she signed up, as `YYYY-MM-DD`: the plan counts from here. */
  since: string
  /** Her last day of a pause is the one before this; `resumed`: until she says so. Not there: no pause. */
  pausedUntil?: string
  /** When a danger sign, or an answer to "does it hurt?", put tips on hold, in epoch milliseconds. */
  heldAt?: number
  /** Whether she wants a line a week about what she did. */
  weekly?: boolean
  ended?: { why: TipsEnd; at: number }
}

/**
 * What became of the tip of one local day.
 * `sending`: it may have arrived, nobody knows; it is never sent again. `again`: it surely did not arrive and is tried
 * again. `later`: it arrived, and she asked for it once more later that day; `repeating`: that is being sent.
 */
export type DeliveryState = 'sending' | 'sent' | 'again' | 'later' | 'repeating' | 'skipped' | 'failed'

export interface Delivery {
  /** Her local day, as `YYYY-MM-DD`. */
  day: string
  state: DeliveryState
  /** When the state was reached, in epoch milliseconds. */
  at: number
  /** The id of the exercise that was sent, or `rest`; the day of the plan; how far its amount was raised. */
  tip?: string
  step?: number
  boost?: number
  /** Why it was skipped or failed. */
  why?: string
  reaction?: Reaction
}

/** Whether she has got it, as far as anybody knows. */
export const wasGiven = ({ state }: Delivery) => ['sending', 'sent', 'later', 'repeating'].includes(state)
