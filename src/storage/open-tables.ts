import type { Engine } from './engine.ts'
import { guarded } from './guarded.ts'
import { checkKey, markKey } from './key-check.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/migrations.ts'
import { StorageError } from './storage-error.ts'
import type { Vault } from './vault.ts'

/** Opens a database and brings its tables up to date. Throws a StorageError, before anything is written, on a wrong key. */
export async function openTables(databaseUrl: string, vault: Vault): Promise<Engine> {
  const engine = await guarded('open the database', () => openEngine(databaseUrl))
  try {
    await guarded('open the database', () => makeReady(engine, vault))
    engine.hurry()
    return engine
  } catch (error) {
    await engine.db.destroy()
    throw error
  }
}

/** Loads only the driver that is asked for. */
async function openEngine(databaseUrl: string): Promise<Engine> {
  if (/^(file:.|:memory:$)/.test(databaseUrl)) return (await import('./sqlite.ts')).openEngine(databaseUrl)
  if (/^postgres(ql)?:\/\//.test(databaseUrl)) return (await import('./postgres.ts')).openEngine(databaseUrl)
  throw new StorageError('DATABASE_URL is neither file:PATH nor postgres://…; see .env.example.')
}

async function makeReady({ db, settle }: Engine, vault: Vault): Promise<void> {
  await checkKey(db, vault)
  await settle()
  await migrate(db, migrations)
  await markKey(db, vault)
}
