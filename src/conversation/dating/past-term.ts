import type { Bubble, Reply } from '../../answering/reply.ts'
import type { Shelf } from '../../answering/shelf.ts'
import { isPastTerm } from '../due-date.ts'
import type { ConversationParts } from '../parts.ts'
import type { Profile } from '../profile-store.ts'

/** She is not asked more often than this, in milliseconds. */
const ASKED_AGAIN = 7 * 86_400_000

/** After 42 weeks by her date: how are things? */
export function pastTermBubble({ talk: { dates } }: Shelf): Bubble {
  const { born, lost, still } = dates.buttons
  const buttons = [
    [{ label: born, press: 'tip:born' }],
    [{ label: lost, press: 'tip:lost' }],
    [{ label: still, press: 'tip:still' }],
  ]
  return { text: dates.pastTerm, html: false, buttons }
}

/** Whether to ask now: her date is long past, and she was not asked this week. */
const asksPastTerm = ({ dueDate, termAskedAt = 0 }: Profile, now: number): boolean =>
  isPastTerm(dueDate, now) && now - termAskedAt >= ASKED_AGAIN

/** The reply with the question behind it, where it is time. A danger sign stays alone. */
export function withPastTerm(reply: Reply, profile: Profile, { shelf, now }: ConversationParts): Reply {
  if (reply.seekCare === 'full' || !asksPastTerm(profile, now())) return reply
  return { ...reply, bubbles: [...reply.bubbles, pastTermBubble(shelf)] }
}
