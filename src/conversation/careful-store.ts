import type { ConversationParts } from './parts.ts'
import type { Profile } from './profile-store.ts'

/** What is known of her, or nothing: a store that fails or hangs costs her the fit of an answer and never the answer. */
export async function findProfile(chat: string, { store, log, patience }: ConversationParts): Promise<Profile> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Profile>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the store took too long')), patience)
  })
  try {
    return (await Promise.race([store.find(chat), late])) ?? {}
  } catch (error) {
    log.error({ event: 'profile.unread', reason: (error as Error).name })
    return {}
  } finally {
    clearTimeout(timer)
  }
}

/** Keeps what has changed; a failure is logged and nothing more, as her reply does not hang on it. */
export async function saveProfile(
  chat: string,
  before: Profile,
  changes: Partial<Profile>,
  { store, log }: ConversationParts,
): Promise<void> {
  const changed = Object.entries(changes).some(([field, value]) => before[field as keyof Profile] !== value)
  if (!changed) return
  try {
    await store.save(chat, { ...before, ...changes })
  } catch (error) {
    log.error({ event: 'profile.unsaved', reason: (error as Error).name })
  }
}
