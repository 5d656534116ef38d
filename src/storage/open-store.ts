import type { Outbox } from '../conversation/delivery/outbox.ts'
import type { UpdateLedger } from '../conversation/delivery/update-ledger.ts'
import type { FeedbackStore } from '../conversation/feedback/feedback-store.ts'
import type { ProfileStore } from '../conversation/profile-store.ts'
import type { PictureIds } from '../conversation/tips/picture-ids.ts'
import type { TipStore } from '../conversation/tips/tip-store.ts'
import { createPictureIds } from './create-picture-ids.ts'
import { createProfileStore } from './create-profile-store.ts'
import { createOutbox } from './delivery/create-outbox.ts'
import { createUpdateLedger } from './delivery/create-update-ledger.ts'
import type { Engine } from './engine.ts'
import { createFeedbackStore } from './feedback/create-feedback-store.ts'
import { guarded } from './guarded.ts'
import { checkKey, markKey } from './key-check.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/migrations.ts'
import { StorageError } from './storage-error.ts'
import { createTipStore } from './tips/create-tip-store.ts'
import { createVault, type Vault } from './vault.ts'

export interface StoreParts {
  /** `file:PATH`, `file::memory:` or `postgres://…` */
  databaseUrl: string
  /** 32 bytes. */
  dataKey: Uint8Array
  /** Epoch milliseconds. */
  now: () => number
}

/** Everything that is kept. `forget` and `close` are for all of it. */
export interface Store extends ProfileStore {
  tips: TipStore
  pictures: PictureIds
  feedback: FeedbackStore
  /** Rejects when the database does not answer. */
  ping: () => Promise<void>
  /** What is kept for one bot, named by its id, so that no update is answered twice and no reply is lost. */
  delivery: (bot: string) => { ledger: UpdateLedger; outbox: Outbox }
}

/** Opens the store and brings its tables up to date. Throws a StorageError, before anything is written, on a wrong key. */
export async function openStore({ databaseUrl, dataKey, now }: StoreParts): Promise<Store> {
  const vault = createVault(dataKey)
  const engine = await guarded('open the database', () => openEngine(databaseUrl))
  try {
    await guarded('open the database', () => makeReady(engine, vault))
  } catch (error) {
    await engine.db.destroy()
    throw error
  }
  const tables = { engine, vault, now }
  return {
    ...createProfileStore(tables),
    tips: createTipStore(tables),
    pictures: createPictureIds(engine),
    feedback: createFeedbackStore(tables),
    ping: () =>
      guarded('ask the database', async () => {
        await engine.db.selectFrom('key_check').select('id').executeTakeFirst()
      }),
    delivery: (bot) => ({
      ledger: createUpdateLedger({ ...tables, bot }),
      outbox: createOutbox({ ...tables, bot }),
    }),
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
