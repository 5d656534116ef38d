import type { Fate } from './send-reply.ts'

/** What became of an update. `again`: it had been answered before. `busy`: another replica is at it. */
type UpdateOutcome = 'answered' | 'again' | 'busy' | 'nothing' | 'broken' | 'unsafe'

/** What the room tells whoever counts. There is no id and no word in it. */
export interface TelegramEvents {
  /** An update is dealt with. */
  updated(outcome: UpdateOutcome): void
  /** A reply has left, or never will; so many milliseconds after her message came. */
  replied(fate: Fate, urgent: boolean, ms: number): void
  /** A call ended. `outcome`: `ok`, Telegram's code, or `network`, `hung`, `broken`. */
  called(method: string, outcome: string, ms: number): void
  /** A reply is kept until Telegram takes it. */
  kept(): void
  /** So many updates wait at Telegram for the webhook. */
  waiting(count: number): void
}

/** For whoever does not count. */
export const noEvents: TelegramEvents = { updated() {}, replied() {}, called() {}, kept() {}, waiting() {} }
