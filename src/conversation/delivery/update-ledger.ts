/** What is known of an update when it arrives. `busy`: another replica is answering it at this moment. */
export type UpdateState = 'new' | 'done' | 'busy'

/** Remembers which updates were answered, so that a restart answers none of them twice. It holds no words, and no chat
 * for longer than it takes to answer. */
export interface UpdateLedger {
  /**
   * Takes an update on, unless it was answered or somebody else has just taken it. Where another replica is answering
   * an earlier one of the same chat it waits for that, though not for long.
   */
  take(update: number, chat: string): Promise<UpdateState>
  /** It was answered, or its reply is kept. */
  done(update: number): Promise<void>
  /** Forgets what Telegram cannot send again. */
  prune(): Promise<void>
}
