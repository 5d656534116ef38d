import type { CareThreads } from '../conversation/care-team/care-team.ts'
import type { Outbox } from '../conversation/delivery/outbox.ts'
import type { UpdateLedger } from '../conversation/delivery/update-ledger.ts'
import type { FeedbackStore } from '../conversation/feedback/feedback-store.ts'
import type { ProfileStore } from '../conversation/profile-store.ts'
import type { Leader } from '../conversation/tips/leader.ts'
import type { PictureIds } from '../conversation/tips/picture-ids.ts'
import type { TipStore } from '../conversation/tips/tip-store.ts'
import { createCareThreads } from './care-team/create-care-threads.ts'
import { createPictureIds } from './create-picture-ids.ts'
import { createProfileStore } from './create-profile-store.ts'
import { createOutbox } from './delivery/create-outbox.ts'
import { createUpdateLedger } from './delivery/create-update-ledger.ts'
import { createFeedbackStore } from './feedback/create-feedback-store.ts'
import { createForgetGone } from './forget-gone.ts'
import { guarded } from './guarded.ts'
import { createHeldAbout } from './held-about.ts'
import { type LeaderParts, startLeader } from './leader/start-leader.ts'
import { createMessageCounts, type MessageCounts } from './limits/create-message-counts.ts'
import { openTables } from './open-tables.ts'
import { createTipStore } from './tips/create-tip-store.ts'
import { createVault } from './vault.ts'

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
  careThreads: CareThreads
  /** Everything that is held about her, for her own eyes; undefined when it is nothing. */
  held: (chat: string) => Promise<object | undefined>
  /** Forgets everybody of whom nothing was heard since a moment (epoch milliseconds), and who gets no moves. @returns how many */
  forgetGone: (before: number) => Promise<number>
  /** Counts messages where several replicas may take them; undefined where one process counts by itself. */
  messageCounts: MessageCounts | undefined
  /** Rejects when the database does not answer. */
  ping: () => Promise<void>
  /** Sees to it that one process on the database leads. `elapsed`: milliseconds on a clock that never jumps. */
  lead: (parts: Pick<LeaderParts, 'elapsed' | 'onLead' | 'log' | 'times'>) => Leader
  /** What is kept for one bot, named by its id, so that no update is answered twice and no reply is lost. */
  delivery: (bot: string) => { ledger: UpdateLedger; outbox: Outbox }
}

/** Opens the store and brings its tables up to date. Throws a StorageError, before anything is written, on a wrong key. */
export async function openStore({ databaseUrl, dataKey, now }: StoreParts): Promise<Store> {
  const vault = createVault(dataKey)
  const engine = await openTables(databaseUrl, vault)
  const tables = { engine, vault, now }
  return {
    ...createProfileStore(tables),
    tips: createTipStore(tables),
    pictures: createPictureIds(engine),
    feedback: createFeedbackStore(tables),
    careThreads: createCareThreads(tables),
    held: createHeldAbout(tables),
    forgetGone: createForgetGone(engine),
    messageCounts: engine.shared ? createMessageCounts(tables) : undefined,
    ping: () =>
      guarded('ask the database', async () => {
        await engine.db.selectFrom('key_check').select('id').executeTakeFirst()
      }),
    lead: (parts) => startLeader({ ...parts, ...engine }),
    delivery: (bot) => ({
      ledger: createUpdateLedger({ ...tables, bot }),
      outbox: createOutbox({ ...tables, bot }),
    }),
  }
}
