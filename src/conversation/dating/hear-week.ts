import { compose } from '../../answering/compose.ts'
import { fill } from '../../answering/fill.ts'
import { plainReply } from '../../answering/plain-reply.ts'
import type { Bubble, Reply } from '../../answering/reply.ts'
import type { Mother } from '../../answering/seek-care.ts'
import { weekInWords } from '../../answering/week-in-words.ts'
import type { Question, Understanding } from '../../understanding/understanding.ts'
import { dueDateFromWeeks, isPastTerm, weeksFromDueDate } from '../due-date.ts'
import type { Hearing } from '../hearing.ts'
import type { ConversationParts } from '../parts.ts'
import type { Profile } from '../profile-store.ts'
import type { Dated } from './hear-dating.ts'
import { pastTermBubble } from './past-term.ts'
import { withAnswers } from './with-answers.ts'

const isSure = (intent: string) => (question: Question) =>
  question.certainty === 'sure' && question.guesses[0]?.intent === intent

/**
 * "I'm 20 weeks": noted, and said; "how far am I?" where it is known. What she asks beside it is answered after it.
 *
 * @returns nothing where the message is about neither
 */
export function hearWeek(
  heard: Understanding,
  { mother, profile }: Hearing,
  parts: ConversationParts,
): Dated | undefined {
  if (heard.week !== null && tellsWeek(heard)) {
    const { reply, changes } = notedWeek(heard.week, parts)
    return { reply: withAnswers(reply, heard, mother, parts), changes }
  }
  if (heard.week?.isTold && isNews(heard.week, profile, parts.now()))
    return besideAnswer(heard.week, heard, mother, parts)
  if (mother.weeks === null || !heard.questions.some(isSure('ask_week'))) return undefined
  return { reply: withAnswers(knownReply(mother.weeks, mother, parts), heard, mother, parts), changes: {} }
}

/** A week that cannot be and is said to be hers counts, too. */
const tellsWeek = ({ week, questions }: Understanding) =>
  questions.some(isSure('set_due_date')) ||
  (week?.isPossible === false && week.isHers && !questions.some(({ certainty }) => certainty === 'sure'))

type Week = NonNullable<Understanding['week']>

const isNews = ({ weeks, isPossible }: Week, { dueDate }: Profile, now: number) =>
  isPossible && (dueDate === undefined || weeksFromDueDate(dueDate, now) !== weeks)

/** "I'm 20 weeks, and which side should I sleep on?": answered, and her week is noted. */
function besideAnswer(week: Week, heard: Understanding, mother: Mother, parts: ConversationParts): Dated | undefined {
  const answers = compose(heard, parts.shelf, mother)
  if (answers.kind !== 'answer') return undefined
  const { reply, changes } = notedWeek(week, parts)
  return { reply: { ...answers, bubbles: [...reply.bubbles, ...answers.bubbles] }, changes }
}

function knownReply(weeks: number, { days = 0 }: Mother, { shelf }: ConversationParts): Reply {
  const text = fill(shelf.phrases.weekKnown, { WEEK: weekInWords({ weeks, days }, shelf) })
  return plainReply('answer', text, { answer: 'ask_week' })
}

function notedWeek(week: Week, { shelf, now }: ConversationParts): Dated {
  const { noted, notedRoughly, notAWeek } = shelf.talk.dates
  if (!week.isPossible) return { reply: told(notAWeek), changes: {} }
  const reply = told(fill(week.isRough ? notedRoughly : noted, { WEEK: weekInWords(week, shelf) }))
  const dueDate = dueDateFromWeeks(week.weeks, now(), week.days)
  return isPastTerm(dueDate, now())
    ? { reply: behind(reply, pastTermBubble(shelf)), changes: { dueDate, termAskedAt: now() } }
    : { reply, changes: { dueDate } }
}

const told = (text: string) => plainReply('action', text, { answer: 'set_due_date' })

const behind = (reply: Reply, bubble: Bubble): Reply => ({ ...reply, bubbles: [...reply.bubbles, bubble] })
