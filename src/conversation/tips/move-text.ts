import { escapeHtml } from '../../answering/fill.ts'
import type { MoveTip } from '../../tips/choose/tip.ts'
import type { TipShelf } from '../../tips/tip-shelf.ts'
import { doseLines, noteLines } from './tip-lines.ts'

/** A move as Telegram HTML: its title, the steps, how much, what goes with it, and when to stop. */
export function moveText(tip: MoveTip, shelf: TipShelf): string {
  const exercise = shelf.exercises.get(tip.id)
  if (exercise === undefined) throw new Error('An exercise of the plan is missing; run "npm run check".')
  const { words } = exercise
  return paragraphs([
    [`<b>${escapeHtml(words.title)}</b>`],
    words.steps.map((step, at) => `${at + 1}. ${escapeHtml(step)}`),
    doseLines(tip, exercise, shelf).map(escapeHtml),
    noteLines(tip, exercise, shelf).map(escapeHtml),
    [words.stop, shelf.words.stopLine].flatMap((line) => (line === undefined ? [] : [escapeHtml(line)])),
  ])
}

/** Lines that stand together, with a blank line between what does not. */
export const paragraphs = (parts: string[][]) =>
  parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
