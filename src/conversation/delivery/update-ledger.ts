/** What is known of an update when it arrives. `busy`: another replica is answering it at this moment. */
export type UpdateState = 'new' | 'done' | 'busy'

/** Remembers which updates were answered, so that a restart answers none of them twice. It holds no words and no chats. */
export interface UpdateLedger {
  /** Takes an update on, unless it was answered or somebody else has just taken it. */
  take(update: number): Promise<UpdateState>
  /** It was answered, or its reply is kept. */
  done(update: number): Promise<void>
  /** Forgets what Telegram cannot send again. */
  prune(): Promise<void>
}
