import { compose } from '../answering/compose.ts'
import type { Reply } from '../answering/reply.ts'
import type { Shelf } from '../answering/shelf.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { saveProfile } from './careful-store.ts'
import { hearDating } from './dating/hear-dating.ts'
import { hearWeek } from './dating/hear-week.ts'
import { withPastTerm } from './dating/past-term.ts'
import { hearEnding } from './endings/hear-ending.ts'
import { withKeepOffer } from './feedback/keep-question.ts'
import type { Hearing } from './hearing.ts'
import { isWaiting } from './is-waiting.ts'
import { leaningReply } from './leaning-reply.ts'
import { nodReply } from './nod-reply.ts'
import type { ConversationParts } from './parts.ts'
import type { Profile } from './profile-store.ts'
import { screenOfAnswer } from './screens/screen-of-answer.ts'
import { talkOfTips } from './tips-talk/talk-of-tips.ts'

/** Answers a message without a sign that escalates, and remembers what the next one needs: the last answer, her week. */
export async function answerWords(
  text: string,
  understanding: Understanding,
  hearing: Hearing,
  parts: ConversationParts,
): Promise<Reply> {
  const { shelf, now } = parts
  const { chat, profile, mother } = hearing
  const save = (changes: Partial<Profile>) => saveProfile(chat, profile, changes, parts)
  const ended = await hearEnding(understanding, hearing, parts)
  if (ended) return ended
  const dated = hearDating(understanding, hearing, parts)
  const answered = dated && isSaid(understanding) ? undefined : await talkOfTips({ answer: text }, hearing, parts)
  if (dated && !answered) {
    await save({ ...dated.changes, ...lastAnswerOf(dated.reply, shelf), misses: 0 })
    return dated.reply
  }
  const leaning = answered ? undefined : leaningReply(understanding, profile, shelf, mother)
  const ofTips = answered ?? (leaning ? undefined : await askedOfTips(understanding, hearing, parts))
  if (ofTips) return ofTips
  const told = leaning || profile.ended ? undefined : hearWeek(understanding, hearing, parts)
  const composed =
    leaning ?? nodReply(understanding, shelf, mother) ?? compose(understanding, shelf, mother, profile.misses ?? 0)
  const calm =
    told?.reply ??
    (isMissed(composed, understanding) ? withKeepOffer(composed, chat, parts) : screenOfAnswer(composed, shelf, mother))
  const reply = told || isWaiting(profile) ? calm : withPastTerm(calm, profile, parts)
  await save({
    ...told?.changes,
    ...(reply === calm ? {} : { termAskedAt: now() }),
    ...lastAnswerOf(reply, shelf),
    ...guessesOf(reply, understanding, shelf),
    misses: reply.kind === 'fallback' || reply.kind === 'choices' ? (profile.misses ?? 0) + 1 : 0,
  })
  return reply
}

/** What she wants done with her tips. */
async function askedOfTips({ questions }: Understanding, hearing: Hearing, parts: ConversationParts) {
  const [question] = questions
  const intent = question?.certainty === 'sure' ? (question.guesses[0]?.intent ?? '') : ''
  return await talkOfTips({ intent }, hearing, parts)
}

/** Whether the message says what its date is the date of: then it answers no question about her tips. */
const isSaid = ({ dating }: Understanding) => dating !== null && dating.of !== 'unsaid'

const lastAnswerOf = ({ answer }: Reply, shelf: Shelf): Pick<Profile, 'lastAnswer'> =>
  isTopic(answer, shelf) ? { lastAnswer: answer } : {}

/** Not understood, and in a language that is read. */
const isMissed = ({ kind }: Reply, { language }: Understanding) =>
  kind === 'fallback' && (language === 'en' || language === 'und')

/** What else she may have meant, should she say that the answer missed it. */
function guessesOf({ kind, answer }: Reply, { questions }: Understanding, shelf: Shelf): Pick<Profile, 'guesses'> {
  const asked = questions.find(({ guesses }) => shelf.answerOf.get(guesses[0]?.intent ?? '') === answer)
  return kind === 'answer' && asked ? { guesses: asked.guesses.map(({ intent }) => intent) } : {}
}

/** Whether an answer tells of something that a later message can lean on; small talk does not. */
const isTopic = (id: string | null, { answers }: Shelf): id is string =>
  (answers.get(id ?? '')?.sources.length ?? 0) > 0
