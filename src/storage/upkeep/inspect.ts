import { existsSync, statSync } from 'node:fs'
import { openStore, type StoreParts } from '../open-store.ts'
import { sqlitePath } from '../sqlite-path.ts'

/** What can be said of a database without changing what is in it. */
export type Inspection = { state: 'none-yet' } | { state: 'well'; open: boolean }

/**
 * Opens the database as the bot does, and closes it.
 *
 * @returns whether there is one, and whether others than its owner may read its file
 * @throws StorageError when it cannot be opened, or the key is not its own
 */
export async function inspect(parts: StoreParts): Promise<Inspection> {
  const file = parts.databaseUrl.startsWith('file:') ? sqlitePath(parts.databaseUrl) : undefined
  if (file !== undefined && !existsSync(file)) return { state: 'none-yet' }
  const store = await openStore(parts)
  await store.close()
  return { state: 'well', open: file !== undefined && (statSync(file).mode & 0o077) !== 0 }
}
