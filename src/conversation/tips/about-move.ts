import { escapeHtml } from '../../answering/fill.ts'
import type { Bubble } from '../../answering/reply.ts'
import type { MoveTip } from '../../tips/choose/tip.ts'
import type { TipShelf } from '../../tips/tip-shelf.ts'
import { moveText } from './move-text.ts'

const RULES = 'tip:rules'

/** Behind "More about this move": breathing, easier and harder forms, who leaves it out, what the picture shows. */
export function aboutMove(id: string, { exercises, words: { parts, buttons } }: TipShelf): Bubble | undefined {
  const words = exercises.get(id)?.words
  if (words === undefined) return undefined
  const { breathing, whereToFeel, easier, harder, skipIf } = words
  const lines = { skipIf, breathing, whereToFeel, easier, harder, picture: words.picture.alt }
  const said = Object.entries(lines).flatMap(([part, line]) =>
    line === undefined ? [] : [`<b>${escapeHtml(parts[part as keyof typeof lines])}</b>\n${escapeHtml(line)}`],
  )
  return {
    text: [`<b>${escapeHtml(words.title)}</b>`, ...said].join('\n\n'),
    html: true,
    buttons: [[{ label: buttons.rules, press: RULES }]],
  }
}

/** A move that she asked to see: nothing of it is counted, so it has no buttons for how it went. */
export function shownMove(id: string, shelf: TipShelf): Bubble | undefined {
  if (!shelf.exercises.has(id)) return undefined
  const tip: MoveTip = { kind: 'move', id, amount: 'half', small: false, late: false, notes: [] }
  const { more, rules } = shelf.words.buttons
  const buttons = [[{ label: more, press: `tip:more:${id}` }], [{ label: rules, press: RULES }]]
  return { text: moveText(tip, shelf), html: true, picture: id, buttons }
}
