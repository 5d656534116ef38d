import { plainReply } from '../answering/plain-reply.ts'
import type { Reply } from '../answering/reply.ts'
import { fixedText } from '../answering/seek-care.ts'
import { saveProfile } from './careful-store.ts'
import type { Hearing } from './hearing.ts'
import type { ConversationParts } from './parts.ts'

/** What became of an escalation: she has called, or was checked and all is fine. */
export type Outcome = 'called' | 'checked'

/** Notes what she tells of an open escalation, in words or by a button. Her moves wait until she asks for them. */
export async function noteOutcome(
  outcome: Outcome,
  { chat, profile, mother }: Hearing,
  parts: ConversationParts,
): Promise<Reply> {
  const { shelf, tips, now } = parts
  await saveProfile(chat, profile, { checkedAt: now() }, parts)
  const offersMoves = outcome === 'checked' && tips !== undefined
  const buttons = offersMoves ? [[{ label: tips.data.words.buttons.resume, press: 'tip:resume' }]] : []
  return plainReply('action', fixedText(outcome, shelf, mother), { buttons })
}
