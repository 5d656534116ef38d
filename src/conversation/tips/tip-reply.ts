import { fill } from '../../answering/fill.ts'
import type { Bubble, Button, Reply } from '../../answering/reply.ts'
import type { MoveTip, RestTip } from '../../tips/choose/tip.ts'
import type { TipShelf } from '../../tips/tip-shelf.ts'
import { moveText, paragraphs } from './move-text.ts'
import type { TipWords } from './tip-parts.ts'

type About = Parameters<TipWords['tip']>[1]

/**
 * Makes what is said with a tip. What its buttons carry begins with `tip:`; `done`, `hard`, `easy`, `hurts`, `later` and the
 * answers of the check-in carry the day, `show` and `more` an exercise; `open:` is an answer, as everywhere.
 */
export function createTipWords(shelf: TipShelf): TipWords {
  return {
    tip: (tip, about) => (tip.kind === 'move' ? moveReply(tip, about, shelf) : restReply(tip, about, shelf)),
    lastOne: () => lastReply(shelf),
  }
}

/** A picture with the steps, how much, and when to stop. */
function moveReply(tip: MoveTip, { day, late }: About, shelf: TipShelf): Reply {
  const { buttons, today } = shelf.words
  return replyOf({
    text: paragraphs([late ? [today.late] : [], [moveText(tip, shelf)]]),
    html: true,
    picture: tip.id,
    buttons: [
      [press(buttons.done, `done:${day}`), press(buttons.hurts, `hurts:${day}`)],
      [press(buttons.tooHard, `hard:${day}`), press(buttons.tooEasy, `easy:${day}`)],
      [press(buttons.later, `later:${day}`), press(buttons.pause, 'pause')],
      [press(buttons.more, `more:${tip.id}`)],
      ...(tip.followUp === undefined ? [] : [[press(buttons.afterwards, `show:${tip.followUp}`)]]),
    ],
  })
}

/** Comfort, no exercise. */
function restReply(
  { topics, practise, checkIn }: RestTip,
  { day, late, did }: About,
  { words, exercises }: TipShelf,
): Reply {
  const { buttons, today, rest, checkIn: ask, weekly } = words
  const titles = (did ?? []).flatMap((id) => exercises.get(id)?.words.title ?? [])
  const week = titles.length > 0 ? [fill(weekly.did, { TITLES: titles.join(', ') })] : []
  const parts = [
    late ? [today.late] : [],
    [today.rest],
    ...topics.map((topic) => [rest[topic] ?? '']),
    did === undefined ? [] : [...week, weekly.line],
    checkIn ? [ask.ask] : [],
  ]
  const answers = [press(ask.good, `done:${day}`), press(ask.hard, `hard:${day}`)]
  const [topic] = topics
  return replyOf({
    text: paragraphs(parts),
    html: false,
    buttons: [
      ...(checkIn ? [answers, [press(ask.sore, `hurts:${day}`)]] : []),
      ...(practise === undefined ? [] : [[press(buttons.practise, `show:${practise}`)]]),
      [
        ...(topic === undefined ? [] : [{ label: buttons.readMore, press: `open:${topic}` }]),
        press(buttons.pause, 'pause'),
      ],
    ],
  })
}

/** The end of the weeks in which there are tips: a question that she need not answer. */
function lastReply({ words: { ends } }: TipShelf): Reply {
  const buttons = [[press(ends.bornHere, 'born')], [press(ends.lost, 'lost')], [press(ends.stillPregnant, 'still')]]
  return replyOf({ text: ends.dueDatePassed, html: false, buttons })
}

const press = (label: string, what: string): Button => ({ label, press: `tip:${what}` })

const replyOf = (bubble: Bubble): Reply => ({ kind: 'action', seekCare: 'none', answer: null, bubbles: [bubble] })
