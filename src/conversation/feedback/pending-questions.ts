/** Her last words, in memory and for minutes only, so that she can allow us to keep them. */
export interface PendingQuestions {
  note(chat: string, text: string): void
  drop(chat: string): void
  /** Gives them once, and forgets them. */
  take(chat: string): string | undefined
  has(chat: string): boolean
}

const PATIENCE = 15 * 60_000
const MOST_CHATS = 500

/** @param now epoch milliseconds */
export function createPendingQuestions(now: () => number): PendingQuestions {
  const held = new Map<string, { text: string; at: number }>()
  const find = (chat: string) => {
    const one = held.get(chat)
    return one && now() - one.at <= PATIENCE ? one.text : undefined
  }
  return {
    note(chat, text) {
      held.delete(chat)
      held.set(chat, { text, at: now() })
      for (const [oldest, { at }] of held) {
        if (held.size <= MOST_CHATS && now() - at <= PATIENCE) break
        held.delete(oldest)
      }
    },
    drop: (chat) => void held.delete(chat),
    take(chat) {
      const text = find(chat)
      held.delete(chat)
      return text
    },
    has: (chat) => find(chat) !== undefined,
  }
}
