import { setTimeout as pause } from 'node:timers/promises'
import type { UpdateState } from '../../conversation/delivery/update-ledger.ts'
import type { Engine } from '../engine.ts'

/** A replica that has not answered by then is taken for dead: answering takes 15 s at the most, keeping the reply included. */
const LEASE = 20_000
/** How long an earlier message of hers, which another replica is answering, is waited for: then order counts for less. */
const PATIENCE = 1_000
const LOOK_AGAIN = 20

interface Claiming {
  engine: Engine
  row: { bot: string; update_id: number; taken_at: number; chat_key: string }
  /** Updates that this process is answering itself: it keeps their order by itself. */
  mine: ReadonlySet<number>
}

/** Claims an update among replicas, and waits until those of the same chat that others took before it are answered. */
export async function claimUpdate({ engine, row, mine }: Claiming): Promise<UpdateState> {
  const before = await engine.db.transaction().execute(async (within) => {
    // Whoever comes second sees whoever came first.
    await engine.lockName(row.chat_key, within)
    const claimed = await within
      .insertInto('updates')
      .values(row)
      .onConflict((conflict) =>
        conflict
          .columns(['bot', 'update_id'])
          .doUpdateSet({ taken_at: row.taken_at, chat_key: row.chat_key })
          .where('updates.done_at', 'is', null)
          .where('updates.taken_at', '<', row.taken_at - LEASE),
      )
      .returning('update_id')
      .executeTakeFirst()
    return claimed && (await openOnes(row, within))
  })
  if (before === undefined) return (await isDone(row, engine)) ? 'done' : 'busy'
  await waitFor(
    before.filter((update) => !mine.has(update)),
    row.bot,
    engine,
  )
  return 'new'
}

/** Her other updates that somebody is answering. */
async function openOnes({ bot, update_id, taken_at, chat_key }: Claiming['row'], db: Engine['db']): Promise<number[]> {
  const open = db.selectFrom('updates').select('update_id').where('bot', '=', bot).where('chat_key', '=', chat_key)
  const rows = open.where('update_id', '!=', update_id).where('taken_at', '>=', taken_at - LEASE)
  return (await rows.execute()).map((row) => row.update_id)
}

async function isDone({ bot, update_id }: Claiming['row'], { db }: Engine): Promise<boolean> {
  const rows = db.selectFrom('updates').select('done_at').where('bot', '=', bot).where('update_id', '=', update_id)
  return (await rows.executeTakeFirst())?.done_at !== null
}

async function waitFor(updates: number[], bot: string, { db }: Engine): Promise<void> {
  const until = performance.now() + PATIENCE
  while (updates.length > 0 && performance.now() < until) {
    await pause(LOOK_AGAIN)
    const rows = db.selectFrom('updates').select('update_id').where('bot', '=', bot).where('update_id', 'in', updates)
    updates = (await rows.where('done_at', 'is', null).execute()).map((row) => row.update_id)
  }
}
