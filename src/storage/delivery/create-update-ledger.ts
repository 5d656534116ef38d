import type { UpdateLedger } from '../../conversation/delivery/update-ledger.ts'
import type { Engine } from '../engine.ts'
import { guarded } from '../guarded.ts'
import type { Vault } from '../vault.ts'
import { claimUpdate } from './claim-update.ts'

interface Parts {
  engine: Engine
  vault: Vault
  /** Epoch milliseconds. */
  now: () => number
  /** The id of the bot: another bot's updates have numbers of their own. */
  bot: string
}

/** Telegram keeps an update for a day. */
const KEPT = 2 * 86_400_000

/** The ledger of updates in an open database. Where only one process can use it, nothing is written until one is done. */
export function createUpdateLedger({ engine, vault, now, bot }: Parts): UpdateLedger {
  const { db, shared } = engine
  const mine = new Set<number>()
  const row = (update_id: number) => ({ bot, update_id, taken_at: now() })

  async function isKnown(update: number): Promise<boolean> {
    const rows = db.selectFrom('updates').select('update_id').where('bot', '=', bot).where('update_id', '=', update)
    return (await rows.executeTakeFirst()) !== undefined
  }

  async function claim(update: number, chat: string) {
    const state = await claimUpdate({ engine, row: { ...row(update), chat_key: vault.nameOf(chat) }, mine })
    if (state === 'new') mine.add(update)
    return state
  }

  return {
    take: (update, chat) =>
      guarded('look an update up', async () => {
        if (shared) return await claim(update, chat)
        return (await isKnown(update)) ? 'done' : 'new'
      }),

    done: (update) =>
      guarded('note an update', async () => {
        mine.delete(update)
        const done = { done_at: now(), chat_key: null }
        await db
          .insertInto('updates')
          .values({ ...row(update), ...done })
          .onConflict((conflict) => conflict.columns(['bot', 'update_id']).doUpdateSet(done))
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
