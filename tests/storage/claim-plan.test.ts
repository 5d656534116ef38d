import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../src/storage/open-store.ts'
import { openEngine } from '../../src/storage/sqlite.ts'
import { claimStatement } from '../../src/storage/tips/claims.ts'
import { createVault } from '../../src/storage/vault.ts'
import { temporaryFolder } from './temporary-folder.ts'

it('who is due is looked up by an index, however many there are, and nobody else is read', async () => {
  const databaseUrl = `file:${temporaryFolder()}/bumpback.db`
  const dataKey = randomBytes(32)
  const now = () => 0
  await (await openStore({ databaseUrl, dataKey, now })).close()
  const engine = openEngine(databaseUrl)
  onTestFinished(() => engine.db.destroy())
  const tables = { engine, vault: createVault(dataKey), now }
  const { sql: text, parameters } = claimStatement(tables, { now: 1, until: 2, limit: 50 }, 'a claim').compile()
  const asked = { ...sql`select 1`.compile(engine.db), sql: `explain query plan ${text}`, parameters }
  const { rows } = await engine.db.executeQuery<{ detail: string }>(asked)
  const plan = rows.map(({ detail }) => detail)
  expect(plan.some((line) => line.includes('subscriptions_next_due (next_due<?)'))).toBe(true)
  expect(plan.filter((line) => line.startsWith('SCAN subscriptions') || line.includes('TEMP B-TREE'))).toEqual([])
})
