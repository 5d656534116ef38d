import { plainReply } from '../../answering/plain-reply.ts'
import type { Reply } from '../../answering/reply.ts'
import { settleDay } from '../../understanding/dates/settle-dating.ts'
import { saveProfile } from '../careful-store.ts'
import type { Hearing } from '../hearing.ts'
import type { ConversationParts } from '../parts.ts'
import { settledReply } from './settled-reply.ts'

/** The button of one of two days that her date can mean: `date` is the due date that it gives. */
export async function hearDuePress(date: string, { chat, profile }: Hearing, parts: ConversationParts): Promise<Reply> {
  const { shelf, now } = parts
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return plainReply('fallback', shelf.phrases.tooOld)
  const settled = settleDay(date, new Date(now()).toISOString().slice(0, 10))
  if (settled.kind === 'due') await saveProfile(chat, profile, { dueDate: settled.date, misses: 0 }, parts)
  return settledReply(settled, { of: 'due' }, parts)
}
