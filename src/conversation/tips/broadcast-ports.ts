import type { Reply } from '../../answering/reply.ts'
import type { Due, TipsEnd } from './subscription.ts'
import type { Sending } from './tip-store.ts'

/** What is to be done with a tip that is due, decided right before it is sent. */
export type Prepared =
  /** `ends`: it is the last one, and why. */
  | { kind: 'send'; sending: Sending; reply: Reply; ends?: TipsEnd }
  | { kind: 'skip'; why: string; next: Due | undefined }
  /** It is not due after all, such as after a change of the rules of her zone: at that moment it is, in epoch milliseconds. */
  | { kind: 'wait'; until: number }

/**
 * What became of one try. `busy`: she is being answered, and that goes first. `wait`: Telegram wants no more for so many
 * milliseconds. `failed`: the same may succeed later. `refused`: it never will.
 */
export type SendOutcome = { kind: 'sent' | 'blocked' | 'refused' | 'failed' | 'busy' } | { kind: 'wait'; ms: number }

/** The way out for tips: one try each, which never throws. */
export interface TipSender {
  /** Makes ready what takes time, such as a picture that somebody else is uploading. To be called before its turn. */
  ready: (reply: Reply) => Promise<void>
  send: (chat: string, reply: Reply) => Promise<SendOutcome>
}
