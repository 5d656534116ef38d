/** The tables, the same on every database. Times are epoch milliseconds, flags are 0 and 1. */
export interface Database {
  mothers: MothersTable
  subscriptions: SubscriptionsTable
  deliveries: DeliveriesTable
  pictures: PicturesTable
  updates: UpdatesTable
  outbox: OutboxTable
  ratings: RatingsTable
  questions: QuestionsTable
  care_threads: CareThreadsTable
  message_counts: MessageCountsTable
  key_check: KeyCheckTable
}

interface MothersTable {
  /** A keyed hash of the chat's id: it finds her row and does not tell who she is. */
  chat_key: string
  /** Her profile, sealed. */
  profile: string
  updated_at: number
}

interface SubscriptionsTable {
  chat_key: string
  /** What she wants, sealed. */
  record: string
  /** When she is next to be looked at: her next tip's time, later while it is claimed or put back; null for never. */
  next_due: number | null
  /** The moment that was promised to her, and her local day then. */
  due_at: number | null
  due_day: string | null
  /** Who last claimed her tip. */
  claim: string | null
  updated_at: number
}

interface DeliveriesTable {
  chat_key: string
  /** Her local day. With her key it is unique: that is what makes a second tip for a day impossible. */
  day: string
  state: string
  /** What was sent and how it was for her, sealed. */
  record: string
  updated_at: number
}

interface PicturesTable {
  /** Ids of files belong to one bot. */
  bot: string
  /** SHA-256 of the file. */
  digest: string
  file_id: string
}

interface UpdatesTable {
  bot: string
  /** Telegram's number for the update: a counter of the bot, which tells nothing of anybody. */
  update_id: number
  taken_at: number
  /** When it was answered; null while a replica is at it. */
  done_at: number | null
  /** Whose it is, only while a replica is at it: her next one waits for it. */
  chat_key: string | null
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

/** Counts only: no row is about anybody. */
interface RatingsTable {
  answer: string
  version: string
  helped: number
  missed: number
}

/** What mothers allowed us to keep. No column tells whose it is. */
interface QuestionsTable {
  id: string
  /** The question, sealed. */
  record: string
  /** The start of the day on which it was kept. */
  kept_on: number
}

interface CareThreadsTable {
  /** Of chance. */
  code: string
  chat_key: string
  /** Her chat, sealed. */
  record: string
  opened_at: number
}

/** For a minute, and only where there may be several replicas. */
interface MessageCountsTable {
  chat_key: string
  /** Since the epoch. */
  minute: number
  count: number
}

interface KeyCheckTable {
  /** Always the same one row. */
  id: string
  /** A known text, sealed: whoever can open it has the right key. */
  sealed: string
}
