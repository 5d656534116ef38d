import type { Answer } from './answer.ts'
import { dateInWords } from './date-in-words.ts'
import { escapeHtml, fill } from './fill.ts'
import { fixedText, type Mother } from './seek-care.ts'
import type { Shelf } from './shelf.ts'

/** Trimesters as in clinical.md section 4: to 13 weeks, 14 to 27, from 28. */
export function trimesterOf(weeks: number): 1 | 2 | 3 {
  return weeks <= 13 ? 1 : weeks <= 27 ? 2 : 3
}

const SECOND_TRIMESTER = 14

/** General knowledge is no page that she could look up: it is named only where there is nothing else. */
const UNSEEN = 'GK'
const MOST_NAMES = 4

/** "Sources: NHS, Tommy's. Reviewed 23 November 2026." Nothing where the answer says nothing medical. */
function reviewedLine(answer: Answer, shelf: Shelf): string {
  const pages = answer.sources.filter((id) => id !== UNSEEN)
  const codes = pages.length > 0 ? pages : answer.sources
  const names = [...new Set(codes.map((id) => shelf.sources.get(id)?.name ?? id))].slice(0, MOST_NAMES)
  if (names.length === 0) return ''
  const { reviewed, months } = shelf.phrases
  return `<i>${escapeHtml(fill(reviewed, { SOURCES: names.join(', '), DATE: dateInWords(answer.reviewed, months) }))}</i>`
}

/**
 * The text of an answer for whoever asks: a partner's own part, or her trimester's, where there is one; when to call, the line of decision D1
 * under back pain from week 14 on or where the week is unknown, sources and date. Where her pregnancy has ended, what to call for
 * then stands in their place.
 *
 * @returns Telegram HTML
 */
export function answerText(answer: Answer, shelf: Shelf, mother: Mother): string {
  const forPartner = mother.partnerAsks ? answer.partner : undefined
  const own = forPartner ?? (mother.weeks === null ? undefined : answer[`trimester${trimesterOf(mother.weeks)}`])
  const pattern = answer.backPain && (mother.weeks === null || mother.weeks >= SECOND_TRIMESTER)
  const fixed = (id: 'afterwards' | 'pattern') => escapeHtml(fixedText(id, shelf, mother))
  const whenToCall = mother.ended ? [fixed('afterwards')] : [answer.callIf, pattern ? fixed('pattern') : undefined]
  const said = answer.sources.length === 0 ? [answer.callIf] : whenToCall
  const parts = [own ?? answer.text, ...said, reviewedLine(answer, shelf)]
  return parts
    .map((part) => part?.trim())
    .filter(Boolean)
    .join('\n\n')
}
