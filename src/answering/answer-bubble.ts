import type { Answer } from './answer.ts'
import { answerText } from './answer-text.ts'
import type { Bubble, Button } from './reply.ts'
import type { Mother } from './seek-care.ts'
import type { Shelf } from './shelf.ts'
import { versionOf } from './version-of.ts'

/** One answer as she reads it, with its buttons: more, all warning signs, was this helpful. */
export function answerBubble(answer: Answer, shelf: Shelf, mother: Mother): Bubble {
  return { text: answerText(answer, shelf, mother), html: true, buttons: buttonsUnder(answer, shelf) }
}

/** Small talk carries no buttons. */
function buttonsUnder(answer: Answer, { phrases }: Shelf): Button[][] {
  const { id, more, sources } = answer
  if (sources.length === 0) return []
  const { buttons } = phrases
  const version = versionOf(answer)
  const first = more === undefined ? [] : [{ label: buttons.more, press: `more:${id}` }]
  const signs = id === 'when_to_call' ? [] : [{ label: buttons.warningSigns, press: 'open:when_to_call' }]
  const rating = [
    { label: buttons.helped, press: `good:${id}:${version}` },
    { label: buttons.notHelped, press: `bad:${id}:${version}` },
  ]
  return [[...first, ...signs], rating].filter((row) => row.length > 0)
}
