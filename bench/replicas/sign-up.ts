import type { Subscription } from '../../src/conversation/tips/subscription.ts'
import { openStore } from '../../src/storage/open-store.ts'
import { openTables } from '../../src/storage/open-tables.ts'
import { places } from '../../src/storage/places.ts'
import { writeRecord } from '../../src/storage/profile-record.ts'
import { dueColumns } from '../../src/storage/tips/subscriptions.ts'
import { sealSubscription } from '../../src/storage/tips/tables.ts'
import { createVault } from '../../src/storage/vault.ts'
import { localDay } from '../../src/tips/time/local.ts'

interface SignUp {
  databaseUrl: string
  dataKey: Uint8Array
  count: number
  /** They are due one after another, evenly, between these moments, in epoch milliseconds. */
  from: number
  until: number
}

const AT_ONCE = 2_000
const HOUR = 3_600_000
const TEN_WEEKS = 70 * 24 * HOUR

/** Signs up mothers in chats 1 to `count`, for whom it is about noon, so that no midnight comes in between. */
export async function signUp({ databaseUrl, dataKey, count, from, until }: SignUp): Promise<void> {
  const vault = createVault(dataKey)
  const engine = await openTables(databaseUrl, vault)
  const ahead = 12 - Math.floor((from % (24 * HOUR)) / HOUR)
  const zone = `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
  const wanted: Subscription = { time: '08:00', zone, filters: [], kit: [], since: '2026-01-01' }
  const dueDate = localDay(from + TEN_WEEKS, zone)
  const due = (chat: number) => ({ at: from + Math.floor(((until - from) * chat) / count), day: localDay(from, zone) })
  for (let first = 1; first <= count; first += AT_ONCE) {
    const chats = Array.from({ length: Math.min(AT_ONCE, count - first + 1) }, (_, at) => first + at)
    const names = chats.map((chat) => ({ chat: String(chat), chat_key: vault.nameOf(String(chat)) }))
    const subscriptions = names.map(({ chat, chat_key }) => ({
      chat_key,
      record: sealSubscription(vault, chat, wanted),
      ...dueColumns(due(Number(chat))),
      claim: null,
      updated_at: from,
    }))
    const mothers = names.map(({ chat, chat_key }) => ({
      chat_key,
      profile: vault.seal(writeRecord(chat, { dueDate }), places.profile(chat_key)),
      updated_at: from,
    }))
    await engine.db.insertInto('mothers').values(mothers).execute()
    await engine.db.insertInto('subscriptions').values(subscriptions).execute()
  }
  await engine.db.destroy()
}

/** Why each of these mothers got nothing: the state of her delivery, `none` where it was never begun. */
export async function whyNothing(chats: readonly string[], databaseUrl: string, dataKey: Uint8Array) {
  const store = await openStore({ databaseUrl, dataKey, now: Date.now })
  const states: Record<string, number> = {}
  for (const chat of chats) {
    const state = (await store.tips.history(chat)).at(-1)?.state ?? 'none'
    states[state] = (states[state] ?? 0) + 1
  }
  await store.close()
  return states
}
