import { quietly, saveProfile } from '../careful-store.ts'
import type { Hearing } from '../hearing.ts'
import type { ConversationParts } from '../parts.ts'
import type { Profile } from '../profile-store.ts'

/** What tells of a pregnancy, and must never be said again. */
const OF_PREGNANCY: readonly (keyof Profile)[] = ['dueDate', 'termAskedAt', 'escalatedWeeks', 'guesses', 'asked']

/**
 * Ends her tips and takes out her due date, for good. Each is done though the other fails, and either is enough for no
 * tip to be sent.
 *
 * @param changes what is noted beside it
 * @returns what is kept: a loss stays a loss
 */
export async function noteEnding(
  ending: 'birth' | 'loss',
  { chat, profile }: Pick<Hearing, 'chat' | 'profile'>,
  parts: ConversationParts,
  changes: Partial<Profile> = {},
): Promise<'birth' | 'loss'> {
  const ended = profile.ended === 'loss' ? 'loss' : ending
  await quietly('tips.unended', parts, async () => await parts.tips?.tips.end(chat, ended))
  await saveProfile(chat, profile, { lastAnswer: '', misses: 0, ...changes, ended }, parts, OF_PREGNANCY)
  return ended
}
