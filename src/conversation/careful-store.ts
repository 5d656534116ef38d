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

/** Keeps what has changed; a failure is logged and nothing more, as her reply neither hangs on it nor waits for it long. */
export async function saveProfile(
  chat: string,
  before: Profile,
  changes: Partial<Profile>,
  { store, log, patience }: ConversationParts,
): Promise<void> {
  const changed = Object.entries(changes).some(([field, value]) => before[field as keyof Profile] !== value)
  if (!changed) return
  try {
    await inTime(patience, async () => {
      const known = before === UNREAD ? await store.find(chat) : before
      await store.save(chat, { ...known, ...changes })
    })
  } catch (error) {
    log.error({ event: 'profile.unsaved', reason: (error as Error).name })
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
