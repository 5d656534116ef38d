import type { Danger } from '../understanding/dangers/danger.ts'
import { escalates } from '../understanding/dangers/find-dangers.ts'
import type { Question, Understanding } from '../understanding/understanding.ts'
import { answerBubble } from './answer-bubble.ts'
import { choicesReply } from './choices-reply.ts'
import { fallbackReply } from './fallback-reply.ts'
import { escapeHtml } from './fill.ts'
import { plainReply } from './plain-reply.ts'
import type { Reply } from './reply.ts'
import { fixedText, type Mother, seekCareReply } from './seek-care.ts'
import type { Shelf } from './shelf.ts'

/** Intents that she sends to have something done, and not to be told something. */
const ACTIONS = new Set([
  'set_due_date',
  'tips_on',
  'tips_off',
  'tips_settings',
  'next_tip',
  'privacy_delete',
  'baby_born',
])

/**
 * What to send for what was understood. A danger sign comes first and alone; then the answers; then a choice; then the
 * honest fallback.
 *
 * @param misses how many messages before this one, in a row, were not understood
 */
export function compose(understanding: Understanding, shelf: Shelf, mother: Mother, misses = 0): Reply {
  const { dangers, questions, language } = understanding
  const seekCare = seekCareReply(dangers, shelf, mother)
  const line = shelf.lines.get(language)
  if (seekCare) return line === undefined ? seekCare : { ...seekCare, bubbles: [...seekCare.bubbles, lineBubble(line)] }
  const reply = isForeign(language)
    ? foreignReply(line, shelf, mother)
    : (answersReply(questions, shelf, mother) ?? unsureReply(questions[0], shelf, misses))
  return withSafetyLine(
    reply,
    dangers.filter((danger) => !escalates(danger)),
    shelf,
    mother,
  )
}

const isForeign = (language: string) => language !== 'en' && language !== 'und'

const lineBubble = (text: string) => ({ text, html: false, buttons: [] })

/** Decision D13: she is told that only English is read, with the number to call, and the same in her language. */
function foreignReply(line: string | undefined, shelf: Shelf, mother: Mother): Reply {
  const buttons = [[{ label: shelf.phrases.buttons.warningSigns, press: 'open:when_to_call' }]]
  const text = fixedText('unreadable', shelf, mother)
  return plainReply('fallback', line === undefined ? text : `${line}\n\n${text}`, { buttons })
}

/** The answers to what was surely understood. */
function answersReply(questions: readonly Question[], shelf: Shelf, mother: Mother): Reply | undefined {
  const intents = questions
    .filter(({ certainty }) => certainty === 'sure')
    .map(({ guesses }) => guesses[0]?.intent ?? '')
  const answers = intents
    .map((intent) => shelf.answers.get(shelf.answerOf.get(intent) ?? ''))
    .filter((answer) => answer !== undefined)
  if (answers.length === 0) return undefined
  const kind = ACTIONS.has(intents[0] ?? '') ? 'action' : 'answer'
  return {
    kind,
    seekCare: 'none',
    answer: answers[0]?.id ?? null,
    bubbles: answers.map((answer) => answerBubble(answer, shelf, mother)),
  }
}

function unsureReply(question: Question | undefined, shelf: Shelf, misses: number): Reply {
  return question?.certainty === 'choose' ? choicesReply(question, shelf, misses) : fallbackReply(shelf, misses)
}

/** Under an answer to a message that denied a sign, or named a milder one: the short form of the seek-care reply. */
export function withSafetyLine(reply: Reply, dangers: readonly Danger[], shelf: Shelf, mother: Mother): Reply {
  const last = reply.bubbles.at(-1)
  if (dangers.length === 0 || last === undefined) return reply
  const line = fixedText('appended', shelf, mother)
  const text = `${last.text}\n\n${last.html ? escapeHtml(line) : line}`
  return { ...reply, seekCare: 'appended', bubbles: [...reply.bubbles.slice(0, -1), { ...last, text }] }
}
