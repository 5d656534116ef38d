import type { Transaction } from 'kysely'
import type { Database } from '../database.ts'
import { places } from '../places.ts'
import type { Vault } from '../vault.ts'

interface Work {
  db: Transaction<Database>
  old: Vault
  fresh: Vault
  /** New keyed names of chats by the old ones, filled on the way. */
  names: Map<string, string>
}

/** How many rows of each table were sealed anew. */
export type Rotated = Record<
  'mothers' | 'subscriptions' | 'outbox' | 'deliveries' | 'questions' | 'care_threads',
  number
>

/** Deliveries come last: they do not name their chat, so its new name must be known by then. */
export async function rotateRows(work: Work): Promise<Rotated> {
  return {
    mothers: await rotateMothers(work),
    subscriptions: await rotateSubscriptions(work),
    outbox: await rotateOutbox(work),
    deliveries: await rotateDeliveries(work),
    questions: await rotateQuestions(work),
    care_threads: await rotateCareThreads(work),
  }
}

/** The record under the new key, and in the place that goes with her new name. */
function sealAnew({ old, fresh, names }: Work, sealed: string, name: string, place: (name: string) => string) {
  const text = old.open(sealed, place(name))
  const chat_key = fresh.nameOf((JSON.parse(text) as { chat: string }).chat)
  names.set(name, chat_key)
  return { chat_key, record: fresh.seal(text, place(chat_key)) }
}

async function rotateMothers(work: Work): Promise<number> {
  const rows = await work.db.selectFrom('mothers').select(['chat_key', 'profile']).execute()
  for (const { chat_key: name, profile: was } of rows) {
    const { chat_key, record: profile } = sealAnew(work, was, name, places.profile)
    await work.db.updateTable('mothers').set({ chat_key, profile }).where('chat_key', '=', name).execute()
  }
  return rows.length
}

async function rotateSubscriptions(work: Work): Promise<number> {
  const rows = await work.db.selectFrom('subscriptions').select(['chat_key', 'record']).execute()
  for (const { chat_key: name, record } of rows) {
    const fresh = sealAnew(work, record, name, places.subscription)
    await work.db.updateTable('subscriptions').set(fresh).where('chat_key', '=', name).execute()
  }
  return rows.length
}

async function rotateOutbox(work: Work): Promise<number> {
  const rows = await work.db.selectFrom('outbox').select(['id', 'chat_key', 'record']).execute()
  for (const { id, chat_key: name, record } of rows) {
    const fresh = sealAnew(work, record, name, () => places.outbox(id))
    await work.db.updateTable('outbox').set(fresh).where('id', '=', id).execute()
  }
  return rows.length
}

async function rotateCareThreads(work: Work): Promise<number> {
  const rows = await work.db.selectFrom('care_threads').select(['code', 'chat_key', 'record']).execute()
  for (const { code, chat_key: name, record } of rows) {
    const fresh = sealAnew(work, record, name, () => places.careThread(code))
    await work.db.updateTable('care_threads').set(fresh).where('code', '=', code).execute()
  }
  return rows.length
}

async function rotateDeliveries({ db, old, fresh, names }: Work): Promise<number> {
  const rows = await db.selectFrom('deliveries').select(['chat_key', 'day', 'record']).execute()
  for (const { chat_key: name, day, record: was } of rows) {
    const chat_key = names.get(name)
    // Nothing else is kept of her, so her chat is not known and nobody could find it again: it goes below.
    if (chat_key === undefined) continue
    const record = fresh.seal(old.open(was, places.delivery(name, day)), places.delivery(chat_key, day))
    const change = db.updateTable('deliveries').set({ chat_key, record })
    await change.where('chat_key', '=', name).where('day', '=', day).execute()
  }
  const lost = [...new Set(rows.map(({ chat_key }) => chat_key))].filter((name) => !names.has(name))
  for (const name of lost) await db.deleteFrom('deliveries').where('chat_key', '=', name).execute()
  return rows.filter(({ chat_key }) => names.has(chat_key)).length
}

/** They are nobody's: only what is sealed changes. */
async function rotateQuestions({ db, old, fresh }: Work): Promise<number> {
  const rows = await db.selectFrom('questions').select(['id', 'record']).execute()
  for (const { id, record: was } of rows) {
    const record = fresh.seal(old.open(was, places.question(id)), places.question(id))
    await db.updateTable('questions').set({ record }).where('id', '=', id).execute()
  }
  return rows.length
}
