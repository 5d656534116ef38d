import type { Bubble, Reply } from '../../answering/reply.ts'
import type { Shelf } from '../../answering/shelf.ts'
import { isPastTerm } from '../due-date.ts'
import { endingButtons } from '../endings/ending-reply.ts'
import type { ConversationParts } from '../parts.ts'
import type { Profile } from '../profile-store.ts'

/** She is not asked more often than this, in milliseconds. */
const ASKED_AGAIN = 7 * 86_400_000

/** After 42 weeks by her date: how are things? */
export const pastTermBubble = (shelf: Shelf): Bubble => ({
  text: shelf.talk.dates.pastTerm,
  html: false,
  buttons: endingButtons(shelf),
})

/** Whether to ask now: her date is long past, and she was not asked this week. */
const asksPastTerm = ({ dueDate, termAskedAt = 0 }: Profile, now: number): boolean =>
  isPastTerm(dueDate, now) && now - termAskedAt >= ASKED_AGAIN

/** The reply with the question behind it, where it is time. A danger sign stays alone. */
export function withPastTerm(reply: Reply, profile: Profile, { shelf, now }: ConversationParts): Reply {
  if (reply.seekCare === 'full' || !asksPastTerm(profile, now())) return reply
  return { ...reply, bubbles: [...reply.bubbles, pastTermBubble(shelf)] }
}
