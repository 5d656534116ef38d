import type { Reply } from '../../answering/reply.ts'
import type { Mother } from '../../answering/seek-care.ts'
import type { Shelf } from '../../answering/shelf.ts'
import { showScreen } from './show-screen.ts'

/** The screen that shows an answer with what she can do about it, such as to delete what is kept; the reply itself where there is none. */
export function screenOfAnswer(reply: Reply, shelf: Shelf, mother: Mother): Reply {
  if (reply.answer === null || reply.bubbles.length > 1 || reply.seekCare !== 'none') return reply
  const { screens } = shelf.screens
  const command = Object.keys(screens).find((name) => screens[name]?.answer === reply.answer)
  const bubbles = command === undefined ? undefined : showScreen(command, mother, shelf)?.bubbles
  return bubbles === undefined ? reply : { ...reply, bubbles }
}
