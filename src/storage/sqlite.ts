import BetterSqlite from 'better-sqlite3'
import { Kysely } from 'kysely'
import type { Database } from './database.ts'
import type { Engine } from './engine.ts'
import { alwaysOurs } from './leader/sole-lock.ts'
import { makePrivateFile } from './private-file.ts'
import { WriterDialect } from './sqlite-dialect.ts'
import { sqlitePath } from './sqlite-path.ts'

/** Set on every open: SQLite remembers none of these in the file. */
const ON_EVERY_OPEN = [
  'busy_timeout = 5000',
  'foreign_keys = ON',
  'synchronous = FULL', // an existing WAL file would be opened with NORMAL: a power cut could lose what was promised
  'secure_delete = ON', // what is deleted is overwritten
]

/** @param databaseUrl `file:PATH`, or `:memory:` */
export function openEngine(databaseUrl: string): Engine {
  const database = openFile(sqlitePath(databaseUrl))
  return {
    db: new Kysely<Database>({ dialect: new WriterDialect({ database }) }),
    hurry() {},
    canSkipLocked: false,
    shared: false,
    async lockName() {}, // each transaction waits for the one before it
    openLock: () => alwaysOurs,
    async settle() {
      database.pragma('journal_mode = WAL')
    },
    async sweep() {
      database.pragma('wal_checkpoint(TRUNCATE)')
    },
  }
}

function openFile(file: string): BetterSqlite.Database {
  if (file !== ':memory:') makePrivateFile(file)
  const database = new BetterSqlite(file)
  try {
    for (const setting of ON_EVERY_OPEN) database.pragma(setting)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}
