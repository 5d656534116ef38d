import { plainReply } from '../../answering/plain-reply.ts'
import type { Reply } from '../../answering/reply.ts'
import type { Mother } from '../../answering/seek-care.ts'
import type { ConversationParts } from '../parts.ts'
import { showScreen } from './show-screen.ts'

const FILE = 'bumpback.json'

/** Everything that is held about her, as a file. */
export async function exportHeld(chat: string, mother: Mother, parts: ConversationParts): Promise<Reply | undefined> {
  const { held, shelf } = parts
  const screen = showScreen('export', mother, shelf)
  const [bubble] = screen?.bubbles ?? []
  if (held === undefined || screen === undefined || bubble === undefined) return undefined
  const everything = await held(chat)
  if (everything === undefined) return plainReply('action', shelf.screens.screens.export?.nothing ?? bubble.text)
  return { ...screen, bubbles: [{ ...bubble, file: { name: FILE, content: JSON.stringify(everything, null, 2) } }] }
}
