import { answerBubble } from '../answering/answer-bubble.ts'
import { plainReply } from '../answering/plain-reply.ts'
import type { Reply } from '../answering/reply.ts'
import type { Shelf } from '../answering/shelf.ts'
import { saveProfile } from './careful-store.ts'
import { endedReply } from './endings/ending-reply.ts'
import { startsAgain } from './endings/hear-ending-press.ts'
import type { Hearing } from './hearing.ts'
import type { ConversationParts } from './parts.ts'
import { exportHeld } from './screens/export-held.ts'
import { showScreen } from './screens/show-screen.ts'
import { talkOfTips } from './tips-talk/talk-of-tips.ts'

/** What a command shows, typed or behind a button `do:COMMAND`. One that is unknown shows what there is. */
export async function hearCommand(command: string, hearing: Hearing, parts: ConversationParts): Promise<Reply> {
  const { shelf } = parts
  const { chat, profile, mother } = hearing
  if (command === 'delete') return askToDelete(shelf)
  // Whoever opens another screen has left the question that was asked.
  if (profile.asked) await saveProfile(chat, profile, { asked: '' }, parts)
  if (profile.ended !== undefined && startsAgain(`do:${command}`)) return endedReply(shelf, mother)
  if (command === 'export') {
    const file = await exportHeld(chat, mother, parts)
    if (file !== undefined) return file
  }
  const ofTips = await talkOfTips({ command }, hearing, parts)
  if (ofTips !== undefined) return ofTips
  const screen = showScreen(command, mother, shelf)
  if (screen !== undefined) return screen
  const intent = shelf.phrases.commands.find((one) => one.command === command)?.intent ?? 'bot_help'
  const answer = shelf.answers.get(shelf.answerOf.get(intent) ?? '')
  if (answer === undefined) return plainReply('fallback', shelf.phrases.fallback)
  return { kind: 'answer', seekCare: 'none', answer: answer.id, bubbles: [answerBubble(answer, shelf, mother)] }
}

function askToDelete({ phrases }: Shelf): Reply {
  const { deleteYes, deleteNo } = phrases.buttons
  const buttons = [[{ label: deleteYes, press: 'delete:yes' }], [{ label: deleteNo, press: 'delete:no' }]]
  return plainReply('action', phrases.deleteAsk, { buttons })
}
