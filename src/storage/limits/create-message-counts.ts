import { sql } from 'kysely'
import type { Engine } from '../engine.ts'
import { guarded } from '../guarded.ts'
import type { Vault } from '../vault.ts'

/** How many messages a chat has sent, to whichever replica. */
export interface MessageCounts {
  /** Counts one more. @returns how many there were in this minute, this one among them */
  add: (chat: string) => Promise<number>
  /** Forgets the counts of minutes that are over. */
  prune: () => Promise<void>
}

const MINUTE = 60_000

/** @param now epoch milliseconds */
export function createMessageCounts({
  engine: { db },
  vault,
  now,
}: {
  engine: Engine
  vault: Vault
  now: () => number
}) {
  const thisMinute = () => Math.floor(now() / MINUTE)
  const counts: MessageCounts = {
    add: (chat) =>
      guarded('count a message', async () => {
        const row = { chat_key: vault.nameOf(chat), minute: thisMinute(), count: 1 }
        // Where two clocks differ the later minute stays.
        const more = sql<number>`case when message_counts.minute >= ${row.minute} then message_counts.count + 1 else 1 end`
        const minute = sql<number>`case when message_counts.minute > ${row.minute} then message_counts.minute else ${row.minute} end`
        const upsert = db
          .insertInto('message_counts')
          .values(row)
          .onConflict((conflict) => conflict.column('chat_key').doUpdateSet({ count: more, minute }))
        return (await upsert.returning('count').executeTakeFirstOrThrow()).count
      }),
    prune: () =>
      guarded('forget counts', async () => {
        await db.deleteFrom('message_counts').where('minute', '<', thisMinute()).execute()
      }),
  }
  return counts
}
