import type { Prepared, TipSender } from '../conversation/tips/broadcast-ports.ts'
import type { TipsEnd } from '../conversation/tips/subscription.ts'
import type { Claim, TipStore } from '../conversation/tips/tip-store.ts'
import type { Pace } from './pace.ts'

/** What whoever counts is told: there is no id in it. */
export interface TipEvents {
  /** So many tips came to this. */
  ended(outcome: string, count: number): void
  /** A tip was sent so many milliseconds after its time. */
  sent(lateMs: number): void
}

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
  /** Whether this process is the one that broadcasts. Not there where nobody else does. */
  leads?: (() => boolean) | undefined
  /** Who counts what becomes of tips. */
  events?: TipEvents | undefined
  log: {
    info(event: { event: string; [fact: string]: unknown }): void
    warn(event: { event: string; [fact: string]: unknown }): void
    error(event: { event: string; [fact: string]: unknown }): void
  }
}
