import { plainReply } from '../../answering/plain-reply.ts'
import type { Reply } from '../../answering/reply.ts'
import type { Hearing } from '../hearing.ts'
import type { ConversationParts } from '../parts.ts'
import { withoutContacts } from './without-contacts.ts'

/** The reply with the button by which she can let us keep what was not understood. */
export function withKeepOffer(reply: Reply, chat: string, { feedback, shelf }: ConversationParts): Reply {
  const last = reply.bubbles.at(-1)
  if (!feedback?.pending.has(chat) || last === undefined) return reply
  const offer = [{ label: shelf.talk.feedback.buttons.offer, press: 'keep' }]
  return { ...reply, bubbles: [...reply.bubbles.slice(0, -1), { ...last, buttons: [...last.buttons, offer] }] }
}

/** `keep`: what would be kept, and for how long; `keep:yes` and `keep:no`: her answer. Without a yes nothing is kept. */
export async function hearKeep(
  answer: string,
  { chat }: Hearing,
  { feedback, shelf, log }: ConversationParts,
): Promise<Reply> {
  const { ask, kept, notKept, gone, buttons } = shelf.talk.feedback
  if (answer === 'no' || feedback === undefined) {
    feedback?.pending.drop(chat)
    return plainReply('action', notKept)
  }
  if (!feedback.pending.has(chat)) return plainReply('action', gone)
  if (answer !== 'yes') {
    const choices = [[{ label: buttons.yes, press: 'keep:yes' }], [{ label: buttons.no, press: 'keep:no' }]]
    return plainReply('action', ask, { buttons: choices })
  }
  try {
    await feedback.store.keepQuestion(withoutContacts(feedback.pending.take(chat) ?? ''))
    return plainReply('action', kept)
  } catch (error) {
    log.error({ event: 'question.unkept', reason: (error as Error).name })
    return plainReply('action', notKept)
  }
}
