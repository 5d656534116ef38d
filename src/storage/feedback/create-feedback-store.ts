import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { FeedbackStore } from '../../conversation/feedback/feedback-store.ts'
import type { Engine } from '../engine.ts'
import { guarded } from '../guarded.ts'
import { places } from '../places.ts'
import { readJson, writeJson } from '../sealed-json.ts'
import type { Vault } from '../vault.ts'

interface Parts {
  engine: Engine
  vault: Vault
  /** Epoch milliseconds. */
  now: () => number
}

const DAY = 86_400_000
const KEPT_DAYS = 30
const questionSchema = z.object({ text: z.string() })

/** What mothers tell of the answers, in an open database: plain counts, and sealed questions under ids of chance. */
export function createFeedbackStore({ engine: { db, sweep }, vault, now }: Parts): FeedbackStore {
  const oldest = () => now() - KEPT_DAYS * DAY
  return {
    count: (answer, version, verdict) =>
      guarded('count a rating', async () => {
        const row = { answer, version, helped: 0, missed: 0, [verdict]: 1 }
        await db
          .insertInto('ratings')
          .values(row)
          .onConflict((conflict) =>
            conflict.columns(['answer', 'version']).doUpdateSet((eb) => ({
              [verdict]: eb(`ratings.${verdict}`, '+', 1),
            })),
          )
          .execute()
      }),

    counts: () =>
      guarded('read the ratings', () =>
        db.selectFrom('ratings').selectAll().orderBy('answer').orderBy('version').execute(),
      ),

    keepQuestion: (text) =>
      guarded('keep a question', async () => {
        const id = randomUUID()
        const record = vault.seal(writeJson({ text }, questionSchema), places.question(id))
        // The day alone: a moment could be laid beside other logs.
        const kept_on = Math.floor(now() / DAY) * DAY
        await db.insertInto('questions').values({ id, record, kept_on }).execute()
      }),

    questions: () =>
      guarded('read the questions', async () => {
        const found = db.selectFrom('questions').selectAll().where('kept_on', '>=', oldest())
        const rows = await found.orderBy('kept_on').orderBy('id').execute()
        return rows.map(({ id, record, kept_on }) => ({
          ...readJson(vault.open(record, places.question(id)), questionSchema),
          day: kept_on,
        }))
      }),

    prune: () =>
      guarded('remove old questions', async () => {
        const { numDeletedRows } = await db.deleteFrom('questions').where('kept_on', '<', oldest()).executeTakeFirst()
        if (numDeletedRows > 0) await sweep()
      }),
  }
}
