import type { Reply } from '../../answering/reply.ts'
import type { Understanding } from '../../understanding/understanding.ts'
import type { Hearing } from '../hearing.ts'
import type { ConversationParts } from '../parts.ts'
import { ENDING_ANSWER, endedReply, endingReply } from './ending-reply.ts'
import { noteEnding } from './note-ending.ts'

/** Intents that would have us count weeks. */
const OF_WEEKS = new Set(['set_due_date', 'ask_week'])
/** What comforts in pregnancy hurts after a loss: she hears the words for it once more, with whom to call. */
const OF_SORROW = 'worry_reassure'

/**
 * What is answered once a birth or a loss is known: it is heard again, no week is taken or told, and every other question
 * is answered as ever.
 */
export async function afterEnding(
  ended: 'birth' | 'loss',
  heard: Understanding,
  hearing: Hearing,
  parts: ConversationParts,
): Promise<Reply | undefined> {
  const { shelf } = parts
  const mother = { ...hearing.mother, weeks: null }
  if (heard.ending === 'loss' && ended === 'birth')
    return endingReply(await noteEnding('loss', hearing, parts), shelf, mother)
  const intents = heard.questions.flatMap(({ certainty, guesses: [best] }) =>
    certainty === 'sure' && best ? [best.intent] : [],
  )
  const isTopic = (intent: string) =>
    !OF_WEEKS.has(intent) &&
    shelf.answerOf.get(intent) !== ENDING_ANSWER &&
    (shelf.answers.get(shelf.answerOf.get(intent) ?? '')?.sources.length ?? 0) > 0
  if (ended === 'loss' && intents.includes(OF_SORROW)) return endingReply(ended, shelf, mother)
  if (intents.some(isTopic)) return undefined
  if (heard.ending !== null || intents.some((intent) => shelf.answerOf.get(intent) === ENDING_ANSWER))
    return endingReply(ended, shelf, mother)
  return heard.dating !== null || intents.some((intent) => OF_WEEKS.has(intent)) ? endedReply(shelf, mother) : undefined
}
