import type { Reply } from '../../answering/reply.ts'

/** A reply, or what is left of it, that waits to be sent. */
export interface KeptReply {
  id: string
  chat: string
  reply: Reply
  /** When it was kept, in epoch milliseconds. */
  at: number
}

/** Keeps, sealed, what Telegram would not take yet. There are only our words in it: hers are never stored. */
export interface Outbox {
  /** @returns the id under which it is kept */
  keep(chat: string, reply: Reply): Promise<string>
  /** Part of it was sent: this is left. */
  replace(id: string, chat: string, reply: Reply): Promise<void>
  drop(id: string): Promise<void>
  /** Everything whose keeper is gone. It is this process's from now on, as long as it calls `renew` within a minute. */
  takeOver(): Promise<KeptReply[]>
  /** This process still sees to what it keeps; what was dropped leaves the disk now at the latest. */
  renew(): Promise<void>
  /** This process ends: whoever comes next may take over at once. */
  release(): Promise<void>
}
