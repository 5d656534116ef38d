import { compose, withSafetyLine } from '../../answering/compose.ts'
import type { Reply } from '../../answering/reply.ts'
import type { Mother } from '../../answering/seek-care.ts'
import type { Question, Understanding } from '../../understanding/understanding.ts'
import type { ConversationParts } from '../parts.ts'

/** Intents that are about the date itself, and no question beside it. */
const OF_DATES = new Set(['set_due_date', 'ask_week', 'baby_born'])

/** A reply about her date, with the answers to what she surely asks beside it, and the safety line where it belongs. */
export function withAnswers(reply: Reply, heard: Understanding, mother: Mother, { shelf }: ConversationParts): Reply {
  const isTopic = ({ certainty, guesses: [best] }: Question) =>
    certainty === 'sure' &&
    !OF_DATES.has(best?.intent ?? '') &&
    (shelf.answers.get(shelf.answerOf.get(best?.intent ?? '') ?? '')?.sources.length ?? 0) > 0
  const questions = heard.questions.filter(isTopic)
  if (questions.length === 0) return withSafetyLine(reply, heard.dangers, shelf, mother)
  const answers = compose({ ...heard, questions }, shelf, mother)
  return { ...answers, bubbles: [...reply.bubbles, ...answers.bubbles] }
}
