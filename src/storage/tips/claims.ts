import { randomUUID } from 'node:crypto'
import type { Claim } from '../../conversation/tips/tip-store.ts'
import { openSubscription, type TipTables } from './tables.ts'

interface Wanted {
  now: number
  until: number
  limit: number
}

/** How long a record that does not open is left alone, in milliseconds. */
const UNREADABLE_PAUSE = 3_600_000

/** The statement that claims: one look-up in the index, and no waiting for rows that another process is claiming. */
export function claimStatement(
  { engine: { db, canSkipLocked } }: TipTables,
  { now, until, limit }: Wanted,
  token: string,
) {
  return db
    .with(
      (cte) => cte('due').materialized(),
      (part) => {
        const due = part
          .selectFrom('subscriptions')
          .select('chat_key')
          .where('next_due', '<=', now)
          .orderBy('next_due')
          .limit(limit)
        return canSkipLocked ? due.forUpdate().skipLocked() : due
      },
    )
    .updateTable('subscriptions')
    .set({ claim: token, next_due: until })
    .where('chat_key', 'in', (eb) => eb.selectFrom('due').select('chat_key'))
    .returning(['chat_key', 'record', 'due_at', 'due_day'])
}

/** Claims what is due, the longest due first. */
export async function claimDue(wanted: Wanted, tables: TipTables): Promise<{ claims: Claim[]; unreadable: number }> {
  const token = randomUUID()
  const rows = await claimStatement(tables, wanted, token).execute()
  const claims: Claim[] = []
  const unreadable: string[] = []
  for (const row of rows) {
    const claim = readClaim(row, token, tables)
    if (claim === undefined) unreadable.push(row.chat_key)
    else claims.push(claim)
  }
  if (unreadable.length > 0) await leaveAlone(unreadable, wanted.now + UNREADABLE_PAUSE, tables)
  claims.sort((a, b) => a.due.at - b.due.at)
  return { claims, unreadable: unreadable.length }
}

interface Row {
  chat_key: string
  record: string
  due_at: number | null
  due_day: string | null
}

/** One broken record must not keep the others from their tips. */
function readClaim(row: Row, token: string, { vault }: TipTables): Claim | undefined {
  if (row.due_at === null || row.due_day === null) return undefined
  try {
    const { chat, subscription } = openSubscription(vault, row)
    return { chat, subscription, due: { at: row.due_at, day: row.due_day }, token }
  } catch {
    return undefined
  }
}

async function leaveAlone(keys: string[], until: number, { engine: { db } }: TipTables): Promise<void> {
  await db.updateTable('subscriptions').set({ claim: null, next_due: until }).where('chat_key', 'in', keys).execute()
}

/** Makes everything that is claimed and not begun claimable at once. */
export async function releaseClaims({ engine: { db } }: TipTables): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('subscriptions')
    .set((eb) => ({ claim: null, next_due: eb.ref('due_at') }))
    .where('claim', 'is not', null)
    .whereRef('next_due', '<>', 'due_at')
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
