import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { Database } from './database.ts'
import type { Engine } from './engine.ts'
import { createPostgresLock } from './leader/postgres-lock.ts'
import { createPatientPool } from './patient-pool.ts'
import { StorageError } from './storage-error.ts'

const INT8 = 20

/** @param databaseUrl `postgres://…` */
export function openEngine(databaseUrl: string): Engine {
  const pool = createPatientPool(openPool(databaseUrl))
  return {
    db: new Kysely<Database>({ dialect: new PostgresDialect({ pool }) }),
    canSkipLocked: true,
    shared: true,
    async lockName(name, within) {
      await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(within)
    },
    openLock: (silence) => createPostgresLock(databaseUrl, silence),
    async settle() {},
    hurry: pool.hurry,
    async sweep() {}, // its vacuum does that; until then what is left is sealed
  }
}

function openPool(connectionString: string): pg.Pool {
  // Asked here, as pg's own error would carry the whole address, password and all.
  if (!URL.canParse(connectionString)) throw new StorageError('DATABASE_URL is no address; see .env.example.')
  const pool = new pg.Pool({
    connectionString,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
    types: { getTypeParser },
  })
  // A lost connection must not end the process: the pool makes a new one, and the query that used it fails by itself.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

/** Times and counts as numbers: pg gives 64-bit integers as text. */
const getTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  oid === INT8 ? Number : pg.types.getTypeParser(oid, format)
