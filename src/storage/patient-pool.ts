import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type pg from 'pg'
import { createSilence, isRefusal, type Silence } from './silence.ts'

/** A line that is dead tells nobody so for a quarter of an hour: after so many milliseconds it counts as dead. */
const PATIENCE = 15_000

/**
 * A pool whose connections are given up when an answer does not come, so that new ones are made. `hurry` makes it begin:
 * what brings the tables up to date may take as long as it takes.
 */
export function createPatientPool(pool: pg.Pool): PostgresPool & { hurry: () => void } {
  const silence = createSilence(() => performance.now())
  let isHurried = false
  return {
    async connect() {
      if (!isHurried) return await pool.connect()
      silence.check()
      return watched(await silence.heard(pool.connect()), silence)
    },
    end: () => pool.end(),
    hurry: () => {
      isHurried = true
    },
  }
}

function watched(client: pg.PoolClient, silence: Silence): PostgresPoolClient {
  let isDead = false
  async function query(text: string, values: readonly unknown[]) {
    try {
      const config = { text, values: [...values], query_timeout: PATIENCE }
      return await silence.heard(client.query<Record<string, unknown>>(config))
    } catch (error) {
      isDead ||= !isRefusal(error)
      throw error
    }
  }
  // Kysely also asks for cursors, but only to stream, which nothing here does.
  return { query: query as unknown as PostgresPoolClient['query'], release: () => client.release(isDead) }
}
