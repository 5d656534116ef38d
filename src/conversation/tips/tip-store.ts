import type { Due } from '../../tips/time/next-due.ts'
import type { Delivery, Reaction, Subscription } from './subscription.ts'

/** A tip that is due and that nobody else will send for a while. */
export interface Claim {
  chat: string
  subscription: Subscription
  /** The moment that was promised, and her local day. */
  due: Due
  /** Names this claim: whoever changes her subscription meanwhile takes it away. */
  token: string
}

/** What is sent under a claim, and when the next tip is due after it. */
export interface Sending {
  tip: string
  step: number
  boost: number
  next: Due | undefined
}

/** What she wants, and the moment that was promised for her next tip. */
export interface Kept {
  subscription: Subscription
  due: Due | undefined
}

/**
 * Where subscriptions and what was delivered are kept. No database words here.
 *
 * One tip goes through `claimDue`, `startSending`, the sending itself, and `recordSent`. A process that dies in between
 * costs at most the tips between `startSending` and `recordSent`: they count as sent. All others are claimed again.
 */
export interface TipStore {
  find: (chat: string) => Promise<Kept | undefined>

  /**
   * Keeps what she wants. `due`: when her next tip is due, `none`, or `unchanged`. A claim on her is taken away, so that
   * nothing is sent by what she wanted before.
   */
  save: (chat: string, subscription: Subscription, due: Due | 'none' | 'unchanged') => Promise<void>

  /**
   * Claims tips whose time has come, the longest due first, for this process alone until a moment; then others may.
   * `unreadable`: how many could not be opened; they are put off and do not hold up the rest.
   */
  claimDue: (wanted: { now: number; until: number; limit: number }) => Promise<{ claims: Claim[]; unreadable: number }>

  /**
   * Frees every claim that nothing was sent for yet; for the start of a process. Where another process is still at work
   * its claims are lost to it, and no tip is sent twice. @returns how many
   */
  releaseClaims: () => Promise<number>

  /** To be called right before the sending. @returns false where the claim is lost or her day has its tip: do not send */
  startSending: (claim: Claim, sending: Sending) => Promise<boolean>

  recordSent: (claim: Claim) => Promise<void>

  /** It was refused for good. */
  recordFailed: (claim: Claim, why: string) => Promise<void>

  /** Nothing is sent for this day; with `next` undefined, nothing more at all. */
  recordSkipped: (claim: Claim, why: string, next: Due | undefined) => Promise<void>

  /** It surely did not arrive: another try from `until` on, in epoch milliseconds. */
  recordUnsent: (claim: Claim, until: number) => Promise<void>

  /** Gives up a claim that nothing was started for: others may have it from `until` on. */
  putBack: (claim: Claim, until: number) => Promise<void>

  /** What was delivered on her last days, the oldest first. */
  history: (chat: string, days?: number) => Promise<Delivery[]>

  /** Notes how the tip of a day was for her. @returns false where she had none that day */
  react: (chat: string, day: string, reaction: Reaction) => Promise<boolean>

  /** Sends the tip of that day once more at `due`. @returns false where she had none that day, or tips are not running */
  sendLater: (chat: string, due: Due) => Promise<boolean>

  /** Deletes what was delivered before a day. @returns how many */
  prune: (before: string) => Promise<number>
}
