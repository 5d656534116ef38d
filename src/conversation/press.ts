import type { Answer } from '../answering/answer.ts'
import { answerBubble, fallbackReply } from '../answering/compose.ts'
import type { Bubble, Reply } from '../answering/reply.ts'
import { fixedText, type Mother } from '../answering/seek-care.ts'
import type { Shelf } from '../answering/shelf.ts'

const plain = (text: string): Bubble => ({ text, html: false, buttons: [] })
const done = (kind: Reply['kind'], bubble: Bubble, answer: string | null = null): Reply => ({ kind, seekCare: 'none', answer, bubbles: [bubble] })

type OnAnswer = (answer: Answer, shelf: Shelf, mother: Mother) => Reply

const ON_ANSWER: Record<string, OnAnswer> = {
  open: (answer, shelf, mother) => done('answer', answerBubble(answer, shelf, mother), answer.id),
  more: (answer, shelf, mother) => done('answer', answerBubble({ ...withoutTrimesters(answer), text: answer.more ?? answer.text }, shelf, mother), answer.id),
  good: (_, shelf) => done('action', plain(shelf.phrases.feedbackThanks)),
  bad: (_, shelf) => fallbackReply(shelf, 0),
}

/** The rest of an answer is the same in every week, and has no rest of its own. */
function withoutTrimesters({ trimester1: _1, trimester2: _2, trimester3: _3, more: _more, ...rest }: Answer): Answer {
  return rest
}

/**
 * What a button gives. Buttons of an older version that are no longer understood get a kind answer.
 *
 * @param press `verb` or `verb:answer`
 */
export function replyToPress(press: string, shelf: Shelf, mother: Mother): Reply {
  const [verb = '', id = ''] = press.split(':')
  const answer = shelf.answers.get(id)
  const onAnswer = ON_ANSWER[verb]
  if (onAnswer && answer) return onAnswer(answer, shelf, mother)
  if (verb === 'called') return done('action', plain(fixedText('called', shelf, mother)))
  if (verb === 'else') return fallbackReply(shelf, 0)
  if (press === 'delete:no') return done('action', plain(shelf.phrases.nothingDeleted))
  return done('fallback', plain(shelf.phrases.tooOld))
}
