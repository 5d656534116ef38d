import { dateInWords } from '../../answering/date-in-words.ts'
import { fill } from '../../answering/fill.ts'
import { plainReply } from '../../answering/plain-reply.ts'
import type { Reply } from '../../answering/reply.ts'
import { weekInWords } from '../../answering/week-in-words.ts'
import { gestationOf, isPastTerm } from '../due-date.ts'
import type { ConversationParts } from '../parts.ts'
import { pastTermBubble } from './past-term.ts'

/** A date in the first days counts no weeks yet. */
const FIRST_WEEK = 1

/** That her due date (`YYYY-MM-DD`) is noted, and how far she is by it; past 42 weeks the question how things are. */
export function notedReply(date: string, { shelf, now }: Pick<ConversationParts, 'shelf' | 'now'>): Reply {
  const { dates } = shelf.talk
  const gestation = gestationOf(date, now())
  const text = fill(gestation.weeks < FIRST_WEEK ? dates.notedSoon : dates.notedDue, {
    DATE: dateInWords(date, shelf.phrases.months),
    WEEK: weekInWords(gestation, shelf),
  })
  const reply = plainReply('action', text, { answer: 'set_due_date' })
  return isPastTerm(date, now()) ? { ...reply, bubbles: [...reply.bubbles, pastTermBubble(shelf)] } : reply
}
