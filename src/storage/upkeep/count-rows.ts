import BetterSqlite from 'better-sqlite3'
import { StorageError } from '../storage-error.ts'

/** How many rows each table has. */
export type RowCounts = Record<string, number>

/** Looks through a whole file and counts its rows. Throws a StorageError when it is damaged, or no database of ours. */
export function countRows(file: string): RowCounts {
  const database = new BetterSqlite(file, { readonly: true, fileMustExist: true })
  try {
    const sound = database.pragma('integrity_check', { simple: true })
    if (sound !== 'ok') throw new StorageError('The file is damaged; take another backup.')
    const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[]
    if (!tables.includes('key_check')) throw new StorageError('The file is no database of Bumpback; give another one.')
    const count = (table: string) => database.prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number
    return Object.fromEntries(
      tables.filter((name) => !/^(sqlite|kysely)_/.test(name)).map((name) => [name, count(name)]),
    )
  } finally {
    database.close()
  }
}
