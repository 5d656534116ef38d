import { answerBubble } from '../answering/answer-bubble.ts'
import { fill } from '../answering/fill.ts'
import { plainReply } from '../answering/plain-reply.ts'
import type { Reply } from '../answering/reply.ts'
import type { Mother } from '../answering/seek-care.ts'
import type { Shelf } from '../answering/shelf.ts'
import { weekInWords } from '../answering/week-in-words.ts'

/** A command of the menu stands for an intent; one that is unknown shows what there is. */
export function hearCommand(command: string, mother: Mother, shelf: Shelf): Reply {
  if (command === 'delete') return askToDelete(shelf)
  const intent = shelf.phrases.commands.find((one) => one.command === command)?.intent ?? 'bot_help'
  if (intent === 'ask_week' && mother.weeks !== null)
    return plainReply(
      'answer',
      fill(shelf.phrases.weekKnown, { WEEK: weekInWords({ weeks: mother.weeks, days: mother.days ?? 0 }, shelf) }),
      { answer: intent },
    )
  const answer = shelf.answers.get(shelf.answerOf.get(intent) ?? '')
  if (answer === undefined) return plainReply('fallback', shelf.phrases.fallback)
  return { kind: 'answer', seekCare: 'none', answer: answer.id, bubbles: [answerBubble(answer, shelf, mother)] }
}

function askToDelete({ phrases }: Shelf): Reply {
  const { deleteYes, deleteNo } = phrases.buttons
  const buttons = [[{ label: deleteYes, press: 'delete:yes' }], [{ label: deleteNo, press: 'delete:no' }]]
  return plainReply('action', phrases.deleteAsk, { buttons })
}
