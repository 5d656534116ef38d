import { compose } from '../answering/compose.ts'
import type { Reply } from '../answering/reply.ts'
import { escalates } from '../understanding/dangers/find-dangers.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { escalationOf, withTeamOffer } from './care-team/team-offer.ts'
import { quietly, saveProfile } from './careful-store.ts'
import { noteEnding } from './endings/note-ending.ts'
import type { Hearing } from './hearing.ts'
import type { ConversationParts } from './parts.ts'

/**
 * The seek-care reply, alone, and what must be remembered of it: her tips are held in their own store as well as in her
 * profile, so that they stay held where one of the two fails. A birth or a loss in the same message is noted in silence.
 */
export async function escalate(heard: Understanding, hearing: Hearing, parts: ConversationParts): Promise<Reply> {
  const { chat, profile } = hearing
  const { ending } = heard
  const hasEnded = ending === 'birth' || ending === 'loss'
  const mother = hasEnded ? { ...hearing.mother, weeks: null } : hearing.mother
  parts.feedback?.pending.drop(chat)
  const reply = compose(heard, parts.shelf, mother)
  await quietly('tips.unheld', parts, async () => await parts.tips?.tips.hold(chat))
  const noted = isPrivate(heard)
    ? {}
    : { escalatedAt: parts.now(), reminded: false, ...escalationOf(heard, mother.weeks) }
  const changes = { ...noted, lastAnswer: '', misses: 0 }
  if (hasEnded) await noteEnding(ending, hearing, parts, changes)
  else await saveProfile(chat, profile, changes, parts)
  return isPrivate(heard) ? reply : withTeamOffer(reply, parts)
}

/** Crisis and violence are never brought up again unasked: somebody else may read her phone. */
const isPrivate = ({ dangers }: Understanding) =>
  dangers.some((danger) => escalates(danger) && (danger.level === 'C' || danger.level === 'V'))
