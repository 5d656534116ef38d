import { type Kysely, sql } from 'kysely'
import type { Database } from '../database.ts'

export type Row = Record<string, string | number | null>
export type Table = keyof Database

/** What tells a row from all others, for each table. */
const KEYS: Record<Table, readonly string[]> = {
  key_check: ['id'],
  mothers: ['chat_key'],
  subscriptions: ['chat_key'],
  deliveries: ['chat_key', 'day'],
  pictures: ['bot', 'digest'],
  updates: ['bot', 'update_id'],
  outbox: ['id'],
  ratings: ['answer', 'version'],
  questions: ['id'],
  care_threads: ['code'],
  message_counts: ['chat_key'],
}
/** A row has eight values at the most, and PostgreSQL takes 65,535 in one statement. */
const AT_ONCE = 2_000

export const tables = Object.keys(KEYS) as Table[]

/** Reads a table bit by bit, in the order of its keys, so that a large one needs no more memory than a small one. */
export async function* readRows(db: Kysely<Database>, table: Table): AsyncGenerator<Row[]> {
  const key = sql.join(KEYS[table].map((column) => sql.ref(column)))
  for (let last: Row | undefined; ; ) {
    const after = last && sql`where (${key}) > (${sql.join(KEYS[table].map((column) => last?.[column]))})`
    const part = sql<Row>`select * from ${sql.table(table)} ${after ?? sql``} order by ${key} limit ${AT_ONCE}`
    const { rows } = await part.execute(db)
    if (rows.length > 0) yield rows
    if (rows.length < AT_ONCE) return
    last = rows.at(-1)
  }
}
