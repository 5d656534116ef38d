import type { ConversationParts } from './parts.ts'
import type { Profile } from './profile-store.ts'

/** What is known of a mother whose profile could not be read. What is saved then must not take the place of what is there. */
const UNREAD: Profile = Object.freeze({})

/** What is known of her, or nothing: a store that fails or hangs costs her the fit of an answer and never the answer. */
export async function findProfile(chat: string, { store, log, patience }: ConversationParts): Promise<Profile> {
  try {
    return (await inTime(patience, () => store.find(chat))) ?? {}
  } catch (error) {
    log.error({ event: 'profile.unread', reason: (error as Error).name })
    return UNREAD
  }
}

/**
 * Keeps what has changed; a failure is logged and nothing more, as her reply neither hangs on it nor waits for it long.
 *
 * @param dropped fields that are taken out
 */
export async function saveProfile(
  chat: string,
  before: Profile,
  changes: Partial<Profile>,
  { store, log, patience }: ConversationParts,
  dropped: readonly (keyof Profile)[] = [],
): Promise<void> {
  const changed = Object.entries(changes).some(([field, value]) => before[field as keyof Profile] !== value)
  if (!changed && !dropped.some((field) => field in before) && before !== UNREAD) return
  try {
    await inTime(patience, async () => {
      const known = before === UNREAD ? await store.find(chat) : before
      const kept = { ...known, ...changes }
      for (const field of dropped) delete kept[field]
      await store.save(chat, kept)
    })
  } catch (error) {
    log.error({ event: 'profile.unsaved', reason: (error as Error).name })
  }
}

/** Does what her reply must not hang on: a failure is logged under the name, and nothing more. */
export async function quietly(
  event: string,
  { log, patience }: Pick<ConversationParts, 'log' | 'patience'>,
  job: () => Promise<unknown>,
): Promise<void> {
  try {
    await inTime(patience, job)
  } catch (error) {
    log.error({ event, reason: (error as Error).name })
  }
}

async function inTime<T>(patience: number, job: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the store took too long')), patience)
  })
  try {
    return await Promise.race([job(), late])
  } finally {
    clearTimeout(timer)
  }
}
