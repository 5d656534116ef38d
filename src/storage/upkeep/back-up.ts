import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs'
import BetterSqlite from 'better-sqlite3'
import { guarded } from '../guarded.ts'
import { makePrivateFile } from '../private-file.ts'
import { StorageError } from '../storage-error.ts'
import { countRows, type RowCounts } from './count-rows.ts'
import { sqliteFileOf } from './sqlite-file-of.ts'

/**
 * Copies the database into a new file while the bot runs. What is written meanwhile is in it, or not: never half.
 *
 * @returns the rows of each table in the copy
 * @throws StorageError when there is such a file already, the copy is not sound, or the database is PostgreSQL
 */
export async function backUp(databaseUrl: string, to: string): Promise<RowCounts> {
  const from = sqliteFileOf(databaseUrl, 'pg_dump')
  if (existsSync(to)) throw new StorageError('There is a file with that name already; give another name.')
  const part = `${to}.part`
  return await guarded('make a backup', async () => {
    try {
      makePrivateFile(part)
      await copy(from, part)
      const counts = countRows(part)
      renameSync(part, to)
      chmodSync(to, 0o600)
      return counts
    } finally {
      rmSync(part, { force: true })
    }
  })
}

async function copy(from: string, to: string): Promise<void> {
  const database = new BetterSqlite(from, { fileMustExist: true })
  try {
    await database.backup(to)
  } finally {
    database.close()
  }
}
