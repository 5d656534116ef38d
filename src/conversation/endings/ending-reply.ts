import { answerBubble } from '../../answering/answer-bubble.ts'
import { plainReply } from '../../answering/plain-reply.ts'
import type { Button, Reply } from '../../answering/reply.ts'
import { fixedText, type Mother } from '../../answering/seek-care.ts'
import type { Shelf } from '../../answering/shelf.ts'

/** The answer that speaks to a birth and to a loss alike. */
export const ENDING_ANSWER = 'baby_born'

/** The fixed words for a birth or a loss, with the warning signs of the year after it. */
export function endingReply(ended: 'birth' | 'loss', shelf: Shelf, mother: Mother): Reply {
  const signs = [{ label: shelf.phrases.buttons.warningSigns, press: `more:${ENDING_ANSWER}` }]
  return plainReply('action', fixedText(ended, shelf, mother), { answer: ENDING_ANSWER, buttons: [signs] })
}

/** Something has ended, and she has not said what: the answer that fits both, and a question that she need not answer. */
export function askEnding(shelf: Shelf, mother: Mother): Reply {
  const answer = shelf.answers.get(ENDING_ANSWER)
  const bubble = answer && answerBubble(answer, shelf, mother)
  const buttons = [...(bubble?.buttons ?? []), ...endingButtons(shelf)]
  return {
    kind: 'action',
    seekCare: 'none',
    answer: ENDING_ANSWER,
    bubbles: bubble ? [{ ...bubble, buttons }] : [],
  }
}

/** In place of her week, or of tips, after a birth or a loss. */
export function endedReply(shelf: Shelf, mother: Mother): Reply {
  const buttons = [[{ label: shelf.talk.dates.buttons.again, press: 'tip:again' }]]
  return plainReply('action', fixedText('ended', shelf, mother), { buttons })
}

/** Born, lost, or still pregnant. */
export function endingButtons({ talk: { dates } }: Shelf): Button[][] {
  const { born, lost, still } = dates.buttons
  return [
    [{ label: born, press: 'tip:born' }],
    [{ label: lost, press: 'tip:lost' }],
    [{ label: still, press: 'tip:still' }],
  ]
}
