import { plainReply } from '../../answering/plain-reply.ts'
import type { Reply } from '../../answering/reply.ts'
import { fixedText } from '../../answering/seek-care.ts'
import { saveProfile } from '../careful-store.ts'
import { isPastTerm } from '../due-date.ts'
import type { Hearing } from '../hearing.ts'
import type { ConversationParts } from '../parts.ts'
import { askEnding, ENDING_ANSWER, endedReply, endingReply } from './ending-reply.ts'
import { noteEnding } from './note-ending.ts'

/** Commands that show her week or her moves. */
const OF_PREGNANCY = new Set(['week', 'due', 'tips', 'start_tips'])

/** "My baby is here", "I lost my baby", "I am still pregnant", "I am pregnant again". Nothing for any other button. */
export async function hearEndingPress(
  press: string,
  hearing: Hearing,
  parts: ConversationParts,
): Promise<Reply | undefined> {
  const { shelf, now } = parts
  const { chat, profile, mother } = hearing
  const { ended } = profile
  if (press === 'tip:born' || press === 'tip:lost')
    return endingReply(await noteEnding(press === 'tip:born' ? 'birth' : 'loss', hearing, parts), shelf, mother)
  if (press === 'tip:again') {
    await saveProfile(chat, profile, { misses: 0 }, parts, ['ended'])
    return plainReply('action', fixedText('again', shelf, mother))
  }
  if (ended !== undefined) {
    if (press === `open:${ENDING_ANSWER}`) return endingReply(ended, shelf, mother)
    return press === 'tip:still' || startsAgain(press) ? endedReply(shelf, mother) : undefined
  }
  if (press === `open:${ENDING_ANSWER}`) return askEnding(shelf, mother)
  if (press !== 'tip:still') return undefined
  if (isPastTerm(profile.dueDate, now())) return plainReply('action', fixedText('term', shelf, mother))
  await parts.tips?.tips.resume(chat)
  return plainReply('action', fixedText('still', shelf, mother))
}

/** After a birth or a loss no button or command brings weeks or moves back; only "pregnant again" does. */
export const startsAgain = (press: string): boolean =>
  press.startsWith('due:') || (press.startsWith('tip:') && press !== 'tip:stop') || isOfPregnancy(press.slice(3), press)

const isOfPregnancy = (command: string, press: string) => press.startsWith('do:') && OF_PREGNANCY.has(command)
