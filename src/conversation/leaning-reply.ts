import { answerBubble } from '../answering/answer-bubble.ts'
import { moreBubble } from '../answering/more-bubble.ts'
import type { Reply } from '../answering/reply.ts'
import type { Mother } from '../answering/seek-care.ts'
import type { Shelf } from '../answering/shelf.ts'
import { ofWeek } from '../understanding/intents/fit-week.ts'
import type { Understanding } from '../understanding/understanding.ts'
import type { Profile } from './profile-store.ts'

/**
 * The reply to a message that says nothing by itself: "and at 12 weeks?" gives the last answer for that week, "why?" and
 * "more" give the rest of it. None where there is no last answer, or where a danger sign is named.
 */
export function leaningReply(
  { followUp, dangers, weeks }: Understanding,
  { lastAnswer }: Profile,
  shelf: Shelf,
  mother: Mother,
): Reply | undefined {
  const answer = shelf.answers.get(ofWeek(lastAnswer ?? '', weeks))
  if (answer === undefined || dangers.length > 0 || (followUp !== 'asks-week' && followUp !== 'more')) return undefined
  const bubble = followUp === 'more' ? moreBubble(answer, shelf, mother) : answerBubble(answer, shelf, mother)
  return { kind: 'answer', seekCare: 'none', answer: answer.id, bubbles: [bubble] }
}
