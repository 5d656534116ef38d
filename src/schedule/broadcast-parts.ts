import type { Prepared, TipSender } from '../conversation/tips/broadcast-ports.ts'
import type { TipsEnd } from '../conversation/tips/subscription.ts'
import type { Claim, TipStore } from '../conversation/tips/tip-store.ts'
import type { Pace } from './pace.ts'

/** What the broadcast is made of. */
export interface BroadcastParts {
  store: TipStore
  /** Decides what she gets, by all that is known of her at that moment. */
  prepare: (claim: Claim) => Promise<Prepared>
  /** Called when her tips have ended by what came of one. */
  onEnded: (chat: string, why: TipsEnd) => Promise<void>
  sender: TipSender
  pace: Pace
  /** The pace's, to know how much to have at hand. */
  perSecond: number
  timing: {
    /** Epoch milliseconds. */
    now(): number
    /** Resolves after `ms`; rejects as soon as the signal is aborted. */
    pause(ms: number, signal: AbortSignal): Promise<unknown>
    /** A number from 0 up to 1. */
    chance(): number
  }
  log: {
    info(event: { event: string; [fact: string]: unknown }): void
    warn(event: { event: string; [fact: string]: unknown }): void
    error(event: { event: string; [fact: string]: unknown }): void
  }
}
