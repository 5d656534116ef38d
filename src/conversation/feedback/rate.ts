import { choicesReply } from '../../answering/choices-reply.ts'
import { plainReply } from '../../answering/plain-reply.ts'
import type { Reply } from '../../answering/reply.ts'
import { saveProfile } from '../careful-store.ts'
import type { Hearing } from '../hearing.ts'
import type { ConversationParts } from '../parts.ts'
import type { Verdict } from './feedback-store.ts'
import { withKeepOffer } from './keep-question.ts'

/** How many messages are remembered as rated. */
const REMEMBERED = 20

/**
 * The buttons under an answer: `good:ANSWER:VERSION` and `bad:ANSWER:VERSION`. Counted once for each message; what missed
 * gets the next best answers and the warning signs.
 */
export async function rate(
  verdict: Verdict,
  args: string[],
  hearing: Hearing,
  parts: ConversationParts,
): Promise<Reply> {
  const [answer = '', version = ''] = args
  const { shelf } = parts
  if (!shelf.answers.has(answer)) return plainReply('fallback', shelf.phrases.tooOld)
  await countOnce(verdict, answer, version, hearing, parts)
  return verdict === 'helped' ? plainReply('action', shelf.phrases.feedbackThanks) : missedReply(answer, hearing, parts)
}

async function countOnce(
  verdict: Verdict,
  answer: string,
  version: string,
  hearing: Hearing,
  parts: ConversationParts,
) {
  const { chat, profile, message } = hearing
  const { feedback, log } = parts
  const mark = `${message ?? ''}:${answer}`
  const rated = profile.rated ?? []
  if (feedback === undefined || rated.includes(mark)) return
  try {
    await feedback.store.count(answer, /^[\da-f]{8}$/.test(version) ? version : '', verdict)
    await saveProfile(chat, profile, { rated: [...rated, mark].slice(-REMEMBERED) }, parts)
  } catch (error) {
    log.error({ event: 'feedback.uncounted', reason: (error as Error).name })
  }
}

/** What else she may have meant, the warning signs, and the way to a person. */
function missedReply(answer: string, { chat, profile }: Hearing, parts: ConversationParts): Reply {
  const { shelf } = parts
  const [last, ...others] = profile.guesses ?? []
  const guesses = (shelf.answerOf.get(last ?? '') === answer ? others : []).map((intent) => ({ intent, confidence: 0 }))
  const reply = choicesReply({ certainty: 'choose', guesses }, shelf)
  const [bubble] = reply.bubbles
  if (bubble === undefined) return reply
  const signs = [{ label: shelf.phrases.buttons.warningSigns, press: 'open:when_to_call' }]
  const { missed, missedNoOther } = shelf.talk.feedback
  const text = bubble.buttons.length > 1 ? missed : missedNoOther
  return withKeepOffer(
    {
      ...reply,
      bubbles: [{ ...bubble, text, buttons: [...bubble.buttons.slice(0, -1), signs, ...bubble.buttons.slice(-1)] }],
    },
    chat,
    parts,
  )
}
