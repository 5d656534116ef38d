import type { Subscription } from '../../src/conversation/tips/subscription.ts'
import { createProfileStore } from '../../src/storage/create-profile-store.ts'
import { openEngine } from '../../src/storage/sqlite.ts'
import { createTipStore } from '../../src/storage/tips/create-tip-store.ts'
import { createVault } from '../../src/storage/vault.ts'

const WANTED: Subscription = { time: '08:00', zone: 'Europe/London', filters: [], kit: [], since: '2026-11-22' }
const AT_ONCE = 5_000

interface Many {
  databaseUrl: string
  dataKey: Uint8Array
  count: number
  /** The minute in which all of them are due begins here, in epoch milliseconds. */
  from: number
  day: string
}

/** Signs up mothers in chats 1 to `count`, all due within a minute. In large transactions: one by one it takes long. */
export async function signUpMany({ databaseUrl, dataKey, count, from, day }: Many): Promise<void> {
  const engine = openEngine(databaseUrl)
  const vault = createVault(dataKey)
  for (let first = 1; first <= count; first += AT_ONCE) {
    await engine.db.transaction().execute(async (db) => {
      const tables = { engine: { ...engine, db }, vault, now: () => from }
      const [tips, profiles] = [createTipStore(tables), createProfileStore(tables)]
      for (let chat = first; chat < first + AT_ONCE && chat <= count; chat += 1) {
        const due = { at: from + Math.floor((60_000 * chat) / count), day }
        await tips.save(String(chat), WANTED, due)
        await profiles.save(String(chat), { dueDate: '2027-04-04' })
      }
    })
  }
  await engine.db.destroy()
}
