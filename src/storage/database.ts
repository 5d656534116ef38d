/** The tables, the same on every database. Times are epoch milliseconds, flags are 0 and 1. */
export interface Database {
  mothers: MothersTable
  updates: UpdatesTable
  outbox: OutboxTable
  key_check: KeyCheckTable
}

interface MothersTable {
  /** A keyed hash of the chat's id: it finds her row and does not tell who she is. */
  chat_key: string
  /** Her profile, sealed. */
  profile: string
  updated_at: number
}

interface UpdatesTable {
  bot: string
  /** Telegram's number for the update: a counter of the bot, which tells nothing of anybody. */
  update_id: number
  taken_at: number
  /** When it was answered; null while a replica is at it. */
  done_at: number | null
}

interface OutboxTable {
  id: string
  bot: string
  chat_key: string
  /** Her chat and the reply that waits, sealed. */
  record: string
  /** Who sees to it, and until when. */
  keeper: string
  kept_until: number
  kept_at: number
}

interface KeyCheckTable {
  /** Always the same one row. */
  id: string
  /** A known text, sealed: whoever can open it has the right key. */
  sealed: string
}
