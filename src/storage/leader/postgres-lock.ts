import pg from 'pg'
import type { SoleLock } from './sole-lock.ts'

/** Any number, the same in every version. */
const KEY = 7_206_514
const PATIENCE = 2_000

/**
 * An advisory lock on a connection of its own. PostgreSQL frees it when the connection ends, and ends the connection when
 * nothing was heard on it for `silence` milliseconds, such as when the machine behind it is gone.
 */
export function createPostgresLock(connectionString: string, silence: number): SoleLock {
  let open: { client: pg.Client; held: boolean } | undefined

  async function connected() {
    if (open !== undefined) return open
    const timeouts = { connectionTimeoutMillis: PATIENCE, query_timeout: PATIENCE }
    const client = new pg.Client({ connectionString, ...timeouts, application_name: 'bumpback leader' })
    const mine = { client, held: false }
    client.on('error', () => leave(mine))
    client.on('end', () => leave(mine))
    open = mine
    await client.connect()
    await client.query(`set idle_session_timeout = ${silence}`)
    return mine
  }

  function leave(mine = open): void {
    if (mine === undefined || mine !== open) return
    open = undefined
    void mine.client.end().catch(() => {})
  }

  return {
    async hold() {
      try {
        const mine = await connected()
        mine.held = mine.held ? await ask(mine.client, 'select true as so') : await ask(mine.client, TAKE)
        return mine.held && mine === open
      } catch (error) {
        leave()
        throw error
      }
    },
    async release() {
      const client = open?.client
      open = undefined
      await client?.end().catch(() => {})
    },
  }
}

const TAKE = `select pg_try_advisory_lock(${KEY}) as so`

async function ask(client: pg.Client, question: string): Promise<boolean> {
  const { rows } = await client.query<{ so: boolean }>(question)
  return rows[0]?.so === true
}
