import type { Engine } from './engine.ts'
import { guarded } from './guarded.ts'
import { HERS } from './hers.ts'

/** So many at a time, so that nobody who writes meanwhile has to wait. */
const BATCH = 100

/** Makes what forgets mothers who are gone: nothing was kept of them for so long, and no move is to come. */
export function createForgetGone({ db, sweep }: Engine): (before: number) => Promise<number> {
  const next = async (before: number) => {
    const getMoves = db.selectFrom('subscriptions').select('chat_key').where('next_due', 'is not', null)
    const rows = db.selectFrom('mothers').select('chat_key').where('updated_at', '<', before)
    return await rows.where('chat_key', 'not in', getMoves).limit(BATCH).execute()
  }
  return (before) =>
    guarded('forget who is gone', async () => {
      let forgotten = 0
      for (let gone = await next(before); gone.length > 0; gone = await next(before)) {
        const names = gone.map(({ chat_key }) => chat_key)
        await db.transaction().execute(async (within) => {
          for (const table of HERS) await within.deleteFrom(table).where('chat_key', 'in', names).execute()
        })
        forgotten += gone.length
      }
      if (forgotten > 0) await sweep()
      return forgotten
    })
}
