import { fill } from '../../answering/fill.ts'
import type { Bubble, Reply } from '../../answering/reply.ts'
import type { MoveTip, RestTip } from '../../tips/choose/tip.ts'
import type { TipShelf } from '../../tips/tip-shelf.ts'
import type { TipWords } from '../tips/tip-parts.ts'

/** Puts a tip into words: reviewed sentences only, with the picture's name, and the buttons that answer it. */
export function createTipWords(data: TipShelf): TipWords {
  const { words } = data
  return {
    tip: (tip, { day }) => asReply(tip.kind === 'move' ? move(tip, day, data) : rest(tip, data)),
    lastOne: () => asReply({ text: words.ends.dueDatePassed, html: false, buttons: [] }),
  }
}

const asReply = (bubble: Bubble): Reply => ({ kind: 'action', seekCare: 'none', answer: null, bubbles: [bubble] })

function move(tip: MoveTip, day: string, { words, exercises }: TipShelf): Bubble {
  const own = exercises.get(tip.id)?.words
  const { buttons } = words
  const lines = [
    own?.title,
    own?.steps.map((step, at) => `${at + 1}. ${step}`).join('\n'),
    tip.amount === 'half' ? own?.doseEasy : own?.dose,
    ...amountLines(tip, words),
    tip.small ? own?.small : undefined,
    tip.late && !(tip.small && own?.small === own?.late) ? own?.late : undefined,
    own?.skipIf,
    own?.stop,
    words.stopLine,
  ]
  const row = (...pairs: [string, string][]) => pairs.map(([label, verb]) => ({ label, press: `tip:${verb}:${day}` }))
  return {
    text: lines.filter(Boolean).join('\n\n'),
    html: false,
    picture: tip.id,
    buttons: [
      row([buttons.done, 'done'], [buttons.hurts, 'hurts']),
      row([buttons.tooHard, 'hard'], [buttons.tooEasy, 'easy']),
      [...row([buttons.later, 'later']), { label: buttons.pause, press: 'tip:pause' }],
    ],
  }
}

function amountLines({ minutes, upTo, addReps, addMinutes, notes }: MoveTip, { today }: TipShelf['words']): string[] {
  const MINUTES = String(minutes ?? addMinutes ?? '')
  return [
    ...notes.map((note) => today[note]),
    ...(minutes === undefined
      ? []
      : [upTo === undefined ? fill(today.walk, { MINUTES }) : fill(today.walkUpTo, { MINUTES, MOST: String(upTo) })]),
    ...(addReps === undefined ? [] : [fill(today.addReps, { REPS: String(addReps) })]),
  ]
}

function rest({ topics }: RestTip, { words }: TipShelf): Bubble {
  const texts = topics.map((topic) => words.rest[topic])
  const buttons = [
    [
      { label: words.buttons.pause, press: 'tip:pause' },
      { label: words.buttons.stop, press: 'tip:stop' },
    ],
  ]
  return { text: [words.today.rest, ...texts].filter(Boolean).join('\n\n'), html: false, buttons }
}
