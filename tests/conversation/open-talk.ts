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
  const { hear } = theApp().converse({ store: kept, ...(tips && { tips }), log, roomFor, defaultCountry: country })
  return {
    store: kept,
    logged,
    says: (text: string) => hear({ chat, text }),
    presses: (press: string) => hear({ chat, press }),
    sends: (unreadable: true) => hear({ chat, unreadable }),
  }
}
