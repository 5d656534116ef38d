import { answerText } from '../../answering/answer-text.ts'
import { fill } from '../../answering/fill.ts'
import type { Bubble, Reply } from '../../answering/reply.ts'
import type { Mother } from '../../answering/seek-care.ts'
import type { Shelf } from '../../answering/shelf.ts'
import { weekInWords } from '../../answering/week-in-words.ts'

/** The screen of a command, or undefined where it has none. */
export function showScreen(command: string, mother: Mother, shelf: Shelf): Reply | undefined {
  const { screens } = shelf.screens
  // What she typed may be the name of something that every object has.
  const screen = Object.hasOwn(screens, command) ? screens[command] : undefined
  if (screen === undefined) return undefined
  const { answer: id, known, text = '', buttons } = screen
  const answer = id === undefined ? undefined : shelf.answers.get(id)
  const week = mother.weeks === null ? undefined : weekInWords({ weeks: mother.weeks, days: mother.days ?? 0 }, shelf)
  const words = known !== undefined && week !== undefined ? fill(known, { WEEK: week }) : text
  const bubble: Bubble = answer
    ? { text: answerText(answer, shelf, mother), html: true, buttons }
    : { text: words.includes('{SOURCES}') ? fill(words, { SOURCES: publishers(shelf) }) : words, html: false, buttons }
  return { kind: 'action', seekCare: 'none', answer: id ?? null, bubbles: [bubble] }
}

/** Everybody whom an answer rests on, once each. */
function publishers({ answers, sources }: Shelf): string {
  const used = [...answers.values()].flatMap((answer) => answer.sources)
  const names = used.flatMap((id) => sources.get(id)?.name ?? [])
  return [...new Set(names)].toSorted((a, b) => a.localeCompare(b, 'en')).join(', ')
}
