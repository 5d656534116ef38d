import { RateLimiterMemory } from 'rate-limiter-flexible'
import { within } from './within.ts'

/** `tell`: this is the first message over the limit, and she is told so; `silent`: she was told. */
export type Room = 'free' | 'tell' | 'silent'

interface Limits {
  /** Messages of one chat in a minute. */
  perChat: number
  /** Messages of all chats in a second. */
  overall: number
}

/** How long a count that is shared may take, in milliseconds; then what this process has seen counts. */
const PATIENCE = 300

/**
 * Counts messages, of each chat and of all together. What it counts is gone when the process ends.
 *
 * @param countHers where several processes take them: counts one more message of a chat, for all processes. It says how
 *   many there were in this minute.
 */
export function createMessageLimit(
  { perChat, overall }: Limits,
  countHers?: (chat: string) => Promise<number>,
): (chat: string) => Promise<Room> {
  const chats = new RateLimiterMemory({ points: perChat, duration: 60 })
  const everybody = new RateLimiterMemory({ points: overall, duration: 1 })
  return async (chat) => {
    const seen = await consumed(chats, chat)
    const hers = countHers ? await within(PATIENCE, () => countHers(chat)).catch(() => seen) : seen
    if (hers > perChat) return hers === perChat + 1 ? 'tell' : 'silent'
    return (await consumed(everybody, 'all')) > overall ? 'tell' : 'free'
  }
}

/** How many there were, this one among them. The library throws its answer where there were too many. */
async function consumed(limiter: RateLimiterMemory, key: string): Promise<number> {
  const answer = await limiter.consume(key).catch((over: { consumedPoints: number }) => over)
  return answer.consumedPoints
}
