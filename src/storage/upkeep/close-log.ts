import BetterSqlite from 'better-sqlite3'
import { StorageError } from '../storage-error.ts'

/** Takes the write-ahead log into the file, which only works when nobody else has it open: throws a StorageError then. */
export function closeLog(file: string): void {
  const database = new BetterSqlite(file, { timeout: 200 })
  try {
    if (database.pragma('journal_mode = DELETE', { simple: true }) === 'delete') return
  } catch (cause) {
    if (!String((cause as { code?: string }).code).startsWith('SQLITE_BUSY')) throw cause
  } finally {
    database.close()
  }
  throw new StorageError('The bot still uses the database; stop it, then do this again.')
}
