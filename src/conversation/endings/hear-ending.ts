import { withSafetyLine } from '../../answering/compose.ts'
import type { Reply } from '../../answering/reply.ts'
import type { Understanding } from '../../understanding/understanding.ts'
import { withAnswers } from '../dating/with-answers.ts'
import type { Hearing } from '../hearing.ts'
import type { ConversationParts } from '../parts.ts'
import { afterEnding } from './after-ending.ts'
import { askEnding, endingReply } from './ending-reply.ts'
import { noteEnding } from './note-ending.ts'

/**
 * "I had the baby", "I lost the baby", and what she writes about weeks after it. After a loss nothing but the fixed words
 * is said; after a birth what she asks beside it is answered.
 *
 * @param heard the message, without a sign that escalates
 * @returns nothing where it is about something else, and is answered as ever
 */
export async function hearEnding(
  heard: Understanding,
  hearing: Hearing,
  parts: ConversationParts,
): Promise<Reply | undefined> {
  const { shelf } = parts
  const mother = { ...hearing.mother, weeks: null }
  if (hearing.profile.ended !== undefined) return await afterEnding(hearing.profile.ended, heard, hearing, parts)
  if (heard.ending === null) return undefined
  if (heard.ending === 'over') {
    await parts.tips?.tips.pause(hearing.chat, 'resumed')
    return withSafetyLine(askEnding(shelf, mother), heard.dangers, shelf, mother)
  }
  const ended = await noteEnding(heard.ending, hearing, parts)
  const reply = endingReply(ended, shelf, mother)
  return ended === 'loss'
    ? withSafetyLine(reply, heard.dangers, shelf, mother)
    : withAnswers(reply, heard, mother, parts)
}
