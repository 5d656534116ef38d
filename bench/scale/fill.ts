import type { Subscription } from '../../src/conversation/tips/subscription.ts'
import { dueColumns } from '../../src/storage/tips/subscriptions.ts'
import { sealSubscription, type TipTables } from '../../src/storage/tips/tables.ts'
import { nextDue } from '../../src/tips/time/next-due.ts'

const AT_ONCE = 2_000
/** When mothers want their tip, as we suppose: mostly on a full hour in the morning and in the evening. */
const TIMES = [
  '07:00',
  '08:00',
  '08:00',
  '08:30',
  '09:00',
  '09:00',
  '10:00',
  '12:00',
  '17:00',
  '19:00',
  '20:00',
  '20:30',
]
const ZONES = Intl.supportedValuesOf('timeZone')

/**
 * Signs up mothers in chats 1 to `count`, spread evenly over all time zones, each due next after `from`.
 *
 * @param from epoch milliseconds
 */
export async function fill(tables: TipTables, count: number, from: number): Promise<void> {
  for (let first = 1; first <= count; first += AT_ONCE) {
    const chats = Array.from({ length: Math.min(AT_ONCE, count - first + 1) }, (_, at) => first + at)
    await tables.engine.db
      .insertInto('subscriptions')
      .values(chats.map((chat) => rowOf(chat, tables, from)))
      .execute()
  }
}

function rowOf(chat: number, { vault }: TipTables, from: number) {
  const zone = ZONES[chat % ZONES.length] ?? 'UTC'
  const time = TIMES[Math.floor(chat / ZONES.length) % TIMES.length] ?? '08:00'
  const wanted: Subscription = { time, zone, filters: [], kit: [], since: '2026-11-22' }
  const sealed = sealSubscription(vault, String(chat), wanted)
  const due = dueColumns(nextDue(wanted, from))
  return { chat_key: vault.nameOf(String(chat)), record: sealed, ...due, claim: null, updated_at: from }
}
