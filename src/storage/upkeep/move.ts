import { existsSync } from 'node:fs'
import { sql } from 'kysely'
import type { Engine } from '../engine.ts'
import { guarded } from '../guarded.ts'
import { openTables } from '../open-tables.ts'
import { StorageError } from '../storage-error.ts'
import { createVault } from '../vault.ts'
import { closeLog } from './close-log.ts'
import { copyTables, type Moved } from './copy-tables.ts'
import { sqliteFileOf } from './sqlite-file-of.ts'

interface Move {
  /** `file:PATH` */
  from: string
  /** `postgres://…`, a database with nothing in it. */
  to: string
  /** The key of the file; it is that of the new database, too. */
  dataKey: Uint8Array
}

/**
 * Copies everything from SQLite to PostgreSQL, all or nothing, and compares every table. The file stays as it is. Can be
 * called again: where all has arrived already, nothing is written.
 *
 * @throws StorageError when the bot runs, the key is not the file's, or the new database holds something else
 */
export async function move({ from, to, dataKey }: Move): Promise<Moved> {
  const file = sqliteFileOf(from, 'pg_dump')
  if (!existsSync(file)) throw new StorageError('There is no such file; let --from name the database that is there.')
  if (!/^postgres(ql)?:/.test(to))
    throw new StorageError('--to is no PostgreSQL; give postgres://USER:PASSWORD@HOST/NAME.')
  return await guarded('move the database', async () => {
    closeLog(file)
    return await withTables(from, dataKey, (source) => withTables(to, dataKey, (target) => moveTables(source, target)))
  })
}

async function withTables<T>(url: string, dataKey: Uint8Array, job: (engine: Engine) => Promise<T>): Promise<T> {
  const engine = await openTables(url, createVault(dataKey))
  try {
    return await job(engine)
  } finally {
    await engine.db.destroy()
  }
}

/** Nobody can write to the file meanwhile, and of two moves into one database the second waits for the first. */
async function moveTables(source: Engine, target: Engine): Promise<Moved> {
  const moved = await source.db.transaction().execute((from) =>
    target.db.transaction().execute(async (to) => {
      await target.lockName('move', to)
      return await copyTables(from, to)
    }),
  )
  await sql`analyze`.execute(target.db) // so that the first morning is planned with what is there now
  return moved
}
