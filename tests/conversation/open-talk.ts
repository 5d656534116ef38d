import type { ConversationParts } from '../../src/conversation/parts.ts'
import type { ProfileStore } from '../../src/conversation/profile-store.ts'
import { openStore, type Store } from '../../src/storage/open-store.ts'
import { NOW, theApp } from '../helpers/the-app.ts'

/** A talk through the door that Telegram uses, over a real store in memory. */
export async function openTalk({
  store,
  chat = '42',
  country = null,
  roomFor,
}: {
  store?: ProfileStore
  chat?: string
  country?: string | null
  roomFor?: ConversationParts['roomFor']
} = {}) {
  const logged: object[] = []
  const log = { info: (event: object) => void logged.push(event), error: (event: object) => void logged.push(event) }
  const kept =
    store ?? (await openStore({ databaseUrl: 'file::memory:', dataKey: new Uint8Array(32).fill(7), now: () => NOW }))
  const tips = 'tips' in kept ? theApp().tips(kept as Store).tips : undefined
  const feedback = 'feedback' in kept ? (kept as Store).feedback : undefined
  const held = 'held' in kept ? (kept as Store).held : undefined
  const own = { ...(tips && { tips }), ...(feedback && { feedback }), held }
  const { hear } = theApp().converse({ store: kept, ...own, log, roomFor, defaultCountry: country })
  return {
    store: kept,
    logged,
    hear,
    says: (text: string) => hear({ chat, text }),
    feedback,
    presses: (press: string, message?: string) => hear({ chat, press, ...(message !== undefined && { message }) }),
    sends: (unreadable: true) => hear({ chat, unreadable }),
  }
}
