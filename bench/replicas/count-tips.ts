import type { BotApi } from '../../src/preview/bot-api.ts'

/** Counts what arrives in chats 1 to `subscribers`, who never write. */
export function countTips(api: BotApi, subscribers: number) {
  const counts = new Map<number, number>()
  let lastAt = performance.now()
  for (let chat = 1; chat <= subscribers; chat += 1) api.meet(chat)
  api.onChange((change) => {
    if (change.kind !== 'message' || change.chat > subscribers) return
    counts.set(change.chat, (counts.get(change.chat) ?? 0) + 1)
    lastAt = performance.now()
  })
  return {
    arrived: () => counts.size,
    /** For how many milliseconds nothing has come. */
    silence: () => performance.now() - lastAt,
    doubled: () => [...counts.values()].filter((count) => count > 1).length,
    missing: () =>
      Array.from({ length: subscribers }, (_, at) => at + 1)
        .filter((chat) => !counts.has(chat))
        .map(String),
  }
}
