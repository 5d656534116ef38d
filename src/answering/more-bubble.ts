import type { Answer } from './answer.ts'
import { answerBubble } from './answer-bubble.ts'
import type { Bubble } from './reply.ts'
import type { Mother } from './seek-care.ts'
import type { Shelf } from './shelf.ts'

/** The rest of an answer, which is the same in every week. Where there is none, the answer again. */
export function moreBubble(answer: Answer, shelf: Shelf, mother: Mother): Bubble {
  const { trimester1: _first, trimester2: _second, trimester3: _third, partner: _partner, more, ...rest } = answer
  return answerBubble(more === undefined ? answer : { ...rest, text: more }, shelf, mother)
}
