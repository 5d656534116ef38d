import type { Reply } from '../../answering/reply.ts'
import { settleDating } from '../../understanding/dates/settle-dating.ts'
import type { Understanding } from '../../understanding/understanding.ts'
import { gestationOf } from '../due-date.ts'
import type { Hearing } from '../hearing.ts'
import type { ConversationParts } from '../parts.ts'
import type { Profile } from '../profile-store.ts'
import { settledReply } from './settled-reply.ts'
import { withAnswers } from './with-answers.ts'

/** What a date in her message comes to: what she reads, and what changes in her profile. */
export interface Dated {
  reply: Reply
  changes: Partial<Profile>
}

/**
 * The reply to a message that tells a due date or a last period; what she asks beside it is answered for her new week.
 *
 * @param heard the message, without a sign that escalates
 * @returns nothing where it tells none, or what looks like one may be something else
 */
export function hearDating(heard: Understanding, hearing: Hearing, parts: ConversationParts): Dated | undefined {
  const { dating, dangers } = heard
  if (dating === null) return undefined
  const settled = settleDating(dating, new Date(parts.now()).toISOString().slice(0, 10))
  if (settled.kind === 'fault' && dating.doubtful && dating.of === 'unsaid') return undefined
  const reply = settledReply(settled, dating, parts)
  const weeks = settled.kind === 'due' ? gestationOf(settled.date, parts.now()).weeks : hearing.mother.weeks
  const { questions } = dating.alone ? { questions: [] } : parts.understand(dating.rest, { weeks })
  const beside = { ...heard, questions, dangers }
  return {
    reply: withAnswers(reply, beside, { ...hearing.mother, weeks }, parts),
    changes: settled.kind === 'due' ? { dueDate: settled.date } : {},
  }
}
