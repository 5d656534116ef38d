import { keep, recall } from './keep.js'

/** A number that no other visit has, within the 52 bits that Telegram uses. */
function makeChatId() {
  const [high, low] = crypto.getRandomValues(new Uint32Array(2))
  return (high % 2 ** 19) * 2 ** 32 + low + 1
}

/** The number of her chat: the one of her last visit, or a new one. */
export function chatId() {
  const kept = Number(recall('chat'))
  return Number.isSafeInteger(kept) && kept > 0 ? kept : newChatId()
}

export function newChatId() {
  const id = makeChatId()
  keep('chat', String(id))
  keep('started', 'no')
  return id
}
