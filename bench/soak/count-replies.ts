import type { BotApi } from '../../src/preview/bot-api.ts'

interface Said {
  chat: number
  text: string
}

interface Sent {
  at: number
  isDanger: boolean
  replies: number
  /** How long the first reply took, in milliseconds. */
  took?: number
}

/**
 * Sends messages, each in a chat of its own from `firstChat` on, and counts what comes back.
 *
 * @param say brings them to the bot in another way than the Bot API does
 */
export function createCounter(api: BotApi, firstChat = 1, say: (said: Said) => void = (said) => api.say(said)) {
  const chats = new Map<number, Sent>()
  const waiting = new Set<number>()
  let lastAt = performance.now()
  const ignore = api.onChange((change) => {
    if (change.kind !== 'message' || change.message.from?.is_bot !== true) return
    const sent = chats.get(change.chat)
    if (sent === undefined) return
    lastAt = performance.now()
    sent.replies += 1
    sent.took ??= performance.now() - sent.at
    waiting.delete(change.chat)
  })
  return {
    say(text: string, isDanger: boolean) {
      const chat = chats.size + firstChat
      chats.set(chat, { at: performance.now(), isDanger, replies: 0 })
      waiting.add(chat)
      say({ chat, text })
    },
    waiting: () => waiting.size,
    /** For how many milliseconds nothing has come. */
    silence: () => performance.now() - lastAt,
    ignore,
    result() {
      const all = [...chats.values()]
      const took = (isDanger: boolean) =>
        all.flatMap((sent) => (sent.isDanger === isDanger && sent.took !== undefined ? [sent.took] : []))
      return {
        sent: all.length,
        answered: all.filter(({ replies }) => replies > 0).length,
        lost: all.filter(({ replies }) => replies === 0).length,
        doubled: all.filter(({ replies }) => replies > 1).length,
        /** When the first reply came to those who got two. */
        doubledAt: all.flatMap((sent) => (sent.replies > 1 ? [sent.at + (sent.took ?? 0)] : [])),
        ordinary: took(false),
        danger: took(true),
      }
    },
  }
}
