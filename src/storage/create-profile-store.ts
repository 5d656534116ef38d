import type { ProfileStore } from '../conversation/profile-store.ts'
import type { Engine } from './engine.ts'
import { guarded } from './guarded.ts'
import { HERS } from './hers.ts'
import { places } from './places.ts'
import { readRecord, writeRecord } from './profile-record.ts'
import type { Vault } from './vault.ts'

interface Parts {
  engine: Engine
  vault: Vault
  now: () => number
}

/** The profiles in an open database, sealed. */
export function createProfileStore({ engine: { db, sweep }, vault, now }: Parts): ProfileStore {
  return {
    find: (chat) =>
      guarded('read a profile', async () => {
        const name = vault.nameOf(chat)
        const row = await db.selectFrom('mothers').select('profile').where('chat_key', '=', name).executeTakeFirst()
        return row && readRecord(vault.open(row.profile, places.profile(name)))
      }),

    save: (chat, profile) =>
      guarded('save a profile', async () => {
        const name = vault.nameOf(chat)
        const fresh = { profile: vault.seal(writeRecord(chat, profile), places.profile(name)), updated_at: now() }
        await db
          .insertInto('mothers')
          .values({ chat_key: name, ...fresh })
          .onConflict((conflict) => conflict.column('chat_key').doUpdateSet(fresh))
          .execute()
      }),

    forget: (chat) =>
      guarded('delete a profile', async () => {
        const name = vault.nameOf(chat)
        await db.transaction().execute(async (within) => {
          for (const table of HERS) await within.deleteFrom(table).where('chat_key', '=', name).execute()
        })
        await sweep()
      }),

    close: () => guarded('close the database', () => db.destroy()),
  }
}
