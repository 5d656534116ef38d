import { guarded } from '../guarded.ts'
import { changeKey } from '../key-check.ts'
import { openTables } from '../open-tables.ts'
import { createVault } from '../vault.ts'
import { type Rotated, rotateRows } from './rotate-rows.ts'

interface Rotation {
  databaseUrl: string
  /** The key that the database has, and the one that it gets: 32 bytes each. */
  from: Uint8Array
  to: Uint8Array
}

/**
 * Seals everything with another key, all or nothing. The bot must not run meanwhile: it would write with the old key.
 *
 * @throws StorageError when `from` is not the key of this database, or a record does not open
 */
export async function rotateKey({ databaseUrl, from, to }: Rotation): Promise<Rotated> {
  const [old, fresh] = [createVault(from), createVault(to)]
  const engine = await openTables(databaseUrl, old)
  try {
    return await guarded('change the key', async () => {
      const rotated = await engine.db.transaction().execute(async (db) => {
        const counts = await rotateRows({ db, old, fresh, names: new Map() })
        await changeKey(db, fresh)
        return counts
      })
      await engine.sweep()
      return rotated
    })
  } finally {
    await engine.db.destroy()
  }
}
