import { type Kysely, type Migration, Migrator } from 'kysely'
import type { Database } from './database.ts'
import { StorageError } from './storage-error.ts'

/** Brings the tables up to `migrations`, all or nothing; of several processes that start at once, one does it. */
export async function migrate(db: Kysely<Database>, migrations: Record<string, Migration>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (!error) return
  if (error instanceof Error && 'code' in error) throw error // the database's own fault
  throw new StorageError('A later version of Bumpback made this database; run that version, or a later one.', {
    cause: error,
  })
}
