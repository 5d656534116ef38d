import type { Delivery, DeliveryState, Due, Reaction } from '../../conversation/tips/subscription.ts'
import { change } from './days.ts'
import { dueColumns } from './subscriptions.ts'
import { openDelivery, sealDelivery, type TipTables, type Within } from './tables.ts'

/** Two rounds of the plan: the choice of the next exercise never looks back further. */
const USUAL_DAYS = 60
/** The states of a tip that she has, as far as anybody knows. */
const GIVEN: DeliveryState[] = ['sending', 'sent', 'later', 'repeating']

/** Her last days, the oldest first. */
export async function readHistory(
  chat: string,
  days = USUAL_DAYS,
  { engine: { db }, vault }: TipTables,
): Promise<Delivery[]> {
  const key = vault.nameOf(chat)
  const rows = db.selectFrom('deliveries').selectAll().where('chat_key', '=', key).orderBy('day', 'desc').limit(days)
  return (await rows.execute()).map((row) => openDelivery(vault, row)).reverse()
}

/** Notes how the tip of a day was; what she said before about it is replaced. */
export async function react(
  { chat, day, reaction }: { chat: string; day: string; reaction: Reaction },
  { engine: { db }, vault }: TipTables,
): Promise<boolean> {
  const key = vault.nameOf(chat)
  return await db.transaction().execute(async (within) => {
    const rows = within.selectFrom('deliveries').selectAll().where('chat_key', '=', key).where('day', '=', day)
    const row = await rows.where('state', 'in', GIVEN).executeTakeFirst()
    if (row === undefined) return false
    const delivery = openDelivery(vault, row)
    const { day: _day, state, at: _at, ...details } = delivery
    const record = sealDelivery(vault, key, day, { ...details, reaction })
    return await change({ key, day, from: [state], to: { state, record } }, within)
  })
}

/** Opens her day once more, for a tip that she has had and asked for again. */
export async function sendLater(chat: string, due: Due, { engine: { db }, vault, now }: TipTables): Promise<boolean> {
  const key = vault.nameOf(chat)
  return await db.transaction().execute(async (within) => {
    if (!(await areRunning(key, within))) return false
    const to = { state: 'later' as const, updated_at: now() }
    if (!(await change({ key, day: due.day, from: GIVEN, to }, within))) return false
    const fresh = { ...dueColumns(due), claim: null }
    await within.updateTable('subscriptions').set(fresh).where('chat_key', '=', key).execute()
    return true
  })
}

async function areRunning(key: string, within: Within): Promise<boolean> {
  const row = within.selectFrom('subscriptions').select('next_due').where('chat_key', '=', key)
  return (await row.where('next_due', 'is not', null).executeTakeFirst()) !== undefined
}

/** Deletes old days of everybody. */
export async function prune(before: string, { engine: { db } }: TipTables): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('deliveries').where('day', '<', before).executeTakeFirst()
  return Number(numDeletedRows)
}
