import { withSafetyLine } from '../answering/compose.ts'
import { plainReply } from '../answering/plain-reply.ts'
import type { Reply } from '../answering/reply.ts'
import type { Mother } from '../answering/seek-care.ts'
import type { Shelf } from '../answering/shelf.ts'
import type { Understanding } from '../understanding/understanding.ts'

/** "ok", "yes", a smile: a short word. It may be meant for a question with buttons, so the warning signs stay at hand. */
export function nodReply(heard: Understanding, shelf: Shelf, mother: Mother): Reply | undefined {
  if (heard.followUp !== 'nod' || (heard.language !== 'en' && heard.language !== 'und')) return undefined
  const buttons = [[{ label: shelf.phrases.buttons.warningSigns, press: 'open:when_to_call' }]]
  return withSafetyLine(plainReply('answer', shelf.talk.nod, { buttons }), heard.dangers, shelf, mother)
}
