import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { guarded } from '../guarded.ts'
import { openStore } from '../open-store.ts'
import { makePrivateFile } from '../private-file.ts'
import { closeLog } from './close-log.ts'
import { countRows, type RowCounts } from './count-rows.ts'
import { sqliteFileOf } from './sqlite-file-of.ts'

interface Restoring {
  databaseUrl: string
  /** The key that the backup was made under. */
  dataKey: Uint8Array
  /** The backup. */
  from: string
  /** Epoch milliseconds. */
  now: () => number
}

/**
 * Puts a backup in the place of the database. What was there stays beside it, under a name that tells the moment.
 *
 * @returns the rows of each table, and where the old database went
 * @throws StorageError when the bot runs, the backup is damaged or the key is not its own: nothing was changed then
 */
export async function restore({ databaseUrl, dataKey, from, now }: Restoring) {
  const file = sqliteFileOf(databaseUrl, 'pg_restore')
  return await guarded('restore the backup', async () => {
    const rows: RowCounts = countRows(from)
    const part = `${file}.part`
    try {
      makePrivateFile(part)
      copyFileSync(from, part)
      await (await openStore({ databaseUrl: `file:${part}`, dataKey, now })).close()
      const old = existsSync(file) ? putAside(file, now()) : undefined
      renameSync(part, file)
      return { rows, old }
    } finally {
      for (const end of ['', '-wal', '-shm']) rmSync(part + end, { force: true })
    }
  })
}

function putAside(file: string, now: number): string {
  closeLog(file)
  const old = `${file}.${new Date(now).toISOString().replace(/[:.]/g, '-')}`
  renameSync(file, old)
  return old
}
