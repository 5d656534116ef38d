import type { Kysely } from 'kysely'
import type { Database } from './database.ts'
import { StorageError } from './storage-error.ts'
import type { Vault } from './vault.ts'

const ROW = 'data'
const PLACE = 'key_check/data'

/** Throws when the database was made with another key. Only reads; a new database has nothing to check yet. */
export async function checkKey(db: Kysely<Database>, vault: Vault): Promise<void> {
  const tables = await db.introspection.getTables()
  if (!tables.some((table) => table.name === 'key_check')) return
  const row = await db.selectFrom('key_check').select('sealed').where('id', '=', ROW).executeTakeFirst()
  if (row) tryKey(vault, row.sealed)
}

/** Marks a new database with the key. Of two processes that do it at once with two keys, one is refused. */
export async function markKey(db: Kysely<Database>, vault: Vault): Promise<void> {
  const row = { id: ROW, sealed: vault.seal('bumpback', PLACE) }
  await db
    .insertInto('key_check')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  await checkKey(db, vault)
}

/** Marks the database with another key than it had. */
export async function changeKey(db: Kysely<Database>, vault: Vault): Promise<void> {
  await db
    .updateTable('key_check')
    .set({ sealed: vault.seal('bumpback', PLACE) })
    .where('id', '=', ROW)
    .execute()
}

function tryKey(vault: Vault, sealed: string): void {
  try {
    vault.open(sealed, PLACE)
  } catch (cause) {
    throw new StorageError(
      'DATA_KEY is not the key that this database was made with; ' +
        'set the key that it was made with, or let DATABASE_URL name a new database.',
      { cause },
    )
  }
}
