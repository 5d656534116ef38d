/** The tables, the same on every database. Times are epoch milliseconds, flags are 0 and 1. */
export interface Database {
  mothers: MothersTable
  key_check: KeyCheckTable
}

interface MothersTable {
  /** A keyed hash of the chat's id: it finds her row and does not tell who she is. */
  chat_key: string
  /** Her profile, sealed. */
  profile: string
  updated_at: number
}

interface KeyCheckTable {
  /** Always the same one row. */
  id: string
  /** A known text, sealed: whoever can open it has the right key. */
  sealed: string
}
