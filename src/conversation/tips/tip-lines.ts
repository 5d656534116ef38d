import { fill } from '../../answering/fill.ts'
import type { MoveTip } from '../../tips/choose/tip.ts'
import type { Exercise, TipShelf } from '../../tips/tip-shelf.ts'

/** How much of a move: the minutes or the repetitions of this day, else what its words say. */
export function doseLines(tip: MoveTip, { facts, words }: Exercise, { words: { today } }: TipShelf): string[] {
  const minutes = { MINUTES: String(tip.minutes), MOST: String(tip.upTo) }
  if (tip.addMinutes !== undefined) return [fill(today.addMinutes, minutes)]
  if (tip.upTo !== undefined) return [fill(today.walkUpTo, minutes)]
  if (tip.minutes !== undefined) return [fill(today.walk, minutes)]
  const dose = tip.amount === 'half' ? words.doseEasy : words.dose
  if (tip.addReps === undefined) return [dose]
  return [dose, fill(today.addReps, { REPS: String((facts.dose.reps?.start ?? 0) + tip.addReps) })]
}

/** What is said of this move on this day. */
export function noteLines(tip: MoveTip, { words }: Exercise, { words: { today }, exercises }: TipShelf): string[] {
  const after = exercises.get(tip.followUp ?? '')?.words.title
  const lines = [
    tip.late ? words.late : undefined,
    tip.small ? words.small : undefined,
    ...tip.notes.map((note) => today[note]),
    after === undefined ? undefined : fill(today.afterwards, { TITLE: after }),
  ]
  return lines.filter((line) => line !== undefined)
}
