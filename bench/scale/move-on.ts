import { sql } from 'kysely'
import type { Due } from '../../src/conversation/tips/subscription.ts'
import type { TipTables } from '../../src/storage/tips/tables.ts'

interface Moving {
  chat: string
  next: Due | undefined
}

/** Puts mothers who were claimed to the tip after, all in one statement, and takes the claims off them. */
export type MoveOn = (mothers: readonly Moving[]) => Promise<void>

export function createMoveOn({ engine, vault }: TipTables): MoveOn {
  return async (mothers) => {
    const keys = mothers.map(({ chat }) => vault.nameOf(chat))
    const [ats, days] = [mothers.map(({ next }) => next?.at ?? null), mothers.map(({ next }) => next?.day ?? null)]
    await sql`update subscriptions set claim = null, next_due = due.at, due_at = due.at, due_day = due.day
      from (select unnest(${keys}::text[]) as chat_key, unnest(${ats}::bigint[]) as at, unnest(${days}::text[]) as day) as due
      where subscriptions.chat_key = due.chat_key`.execute(engine.db)
  }
}
