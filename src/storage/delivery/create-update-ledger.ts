import type { UpdateLedger, UpdateState } from '../../conversation/delivery/update-ledger.ts'
import type { Engine } from '../engine.ts'
import { guarded } from '../guarded.ts'

interface Parts {
  engine: Engine
  /** Epoch milliseconds. */
  now: () => number
  /** The id of the bot: another bot's updates have numbers of their own. */
  bot: string
}

/** A replica that has not answered by then is taken for dead. */
const LEASE = 30_000
/** Telegram keeps an update for a day. */
const KEPT = 2 * 86_400_000

/** The ledger of updates in an open database. Where only one process can use it, nothing is written until one is done. */
export function createUpdateLedger({ engine: { db, shared }, now, bot }: Parts): UpdateLedger {
  const row = (update_id: number) => ({ bot, update_id, taken_at: now() })

  const find = (update: number) =>
    db
      .selectFrom('updates')
      .select(['done_at', 'taken_at'])
      .where('bot', '=', bot)
      .where('update_id', '=', update)
      .executeTakeFirst()

  async function claim(update: number): Promise<UpdateState> {
    const claimed = await db
      .insertInto('updates')
      .values(row(update))
      .onConflict((conflict) =>
        conflict
          .columns(['bot', 'update_id'])
          .doUpdateSet({ taken_at: now() })
          .where('updates.done_at', 'is', null)
          .where('updates.taken_at', '<', now() - LEASE),
      )
      .returning('update_id')
      .executeTakeFirst()
    if (claimed) return 'new'
    return (await find(update))?.done_at === null ? 'busy' : 'done'
  }

  return {
    take: (update) =>
      guarded('look an update up', async () =>
        shared ? await claim(update) : (await find(update)) === undefined ? 'new' : 'done',
      ),

    done: (update) =>
      guarded('note an update', async () => {
        await db
          .insertInto('updates')
          .values({ ...row(update), done_at: now() })
          .onConflict((conflict) => conflict.columns(['bot', 'update_id']).doUpdateSet({ done_at: now() }))
          .execute()
      }),

    prune: () =>
      guarded('forget old updates', async () => {
        await db
          .deleteFrom('updates')
          .where('taken_at', '<', now() - KEPT)
          .execute()
      }),
  }
}
