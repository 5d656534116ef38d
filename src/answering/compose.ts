import type { Danger } from '../understanding/dangers/danger.ts'
import { escalates } from '../understanding/dangers/find-dangers.ts'
import type { Question, Understanding } from '../understanding/understanding.ts'
import type { Answer } from './answer.ts'
import { answerText } from './answer-text.ts'
import { escapeHtml } from './fill.ts'
import type { Bubble, Button, Reply } from './reply.ts'
import { fixedText, type Mother, seekCareReply } from './seek-care.ts'
import type { Shelf } from './shelf.ts'

/** Intents that she sends to have something done, and not to be told something. */
const ACTIONS = new Set(['set_due_date', 'tips_on', 'tips_off', 'tips_settings', 'next_tip', 'privacy_delete', 'baby_born'])
const OUTSIDE = 'oos_general'

function buttonsUnder(answer: Answer, shelf: Shelf): Button[][] {
  const { more, helped, notHelped, warningSigns } = shelf.phrases.buttons
  const first: Button[] = answer.more ? [{ label: more, press: `more:${answer.id}` }] : []
  const rest = [{ label: helped, press: `good:${answer.id}` }, { label: notHelped, press: `bad:${answer.id}` }]
  return answer.sources.length === 0 ? [] : [[...first, { label: warningSigns, press: 'open:when_to_call' }], rest]
}

/** One answer as she reads it. */
export function answerBubble(answer: Answer, shelf: Shelf, mother: Mother): Bubble {
  return { text: answerText(answer, shelf, mother), html: true, buttons: buttonsUnder(answer, shelf) }
}

/** Up to three answers to choose from, and "something else". */
function choicesReply(question: Question, shelf: Shelf): Reply {
  const ids = [...new Set(question.guesses.map(({ intent }) => shelf.answerOf.get(intent)))].filter((id) => id !== undefined && id !== OUTSIDE)
  const options = ids.map((id) => [{ label: shelf.answers.get(id ?? '')?.title ?? '', press: `open:${id}` }])
  const bubble = { text: shelf.phrases.choices, html: false, buttons: [...options, [{ label: shelf.phrases.buttons.somethingElse, press: 'else' }]] }
  return { kind: 'choices', seekCare: 'none', answer: null, bubbles: [bubble] }
}

/** "I did not understand", with a way to the warning signs; the second time in a row it points to a person. */
export function fallbackReply(shelf: Shelf, misses: number): Reply {
  const { fallback, fallbackAgain, buttons } = shelf.phrases
  const bubble = { text: misses > 0 ? fallbackAgain : fallback, html: false, buttons: [[{ label: buttons.warningSigns, press: 'open:when_to_call' }]] }
  return { kind: 'fallback', seekCare: 'none', answer: null, bubbles: [bubble] }
}

/** The answers to what was surely understood. */
function answersReply(questions: readonly Question[], shelf: Shelf, mother: Mother): Reply | undefined {
  const intents = questions.filter(({ certainty }) => certainty === 'sure').map(({ guesses }) => guesses[0]?.intent ?? '')
  const answers = intents.map((intent) => shelf.answers.get(shelf.answerOf.get(intent) ?? '')).filter((answer) => answer !== undefined)
  if (answers.length === 0) return undefined
  const kind = ACTIONS.has(intents[0] ?? '') ? 'action' : 'answer'
  return { kind, seekCare: 'none', answer: answers[0]?.id ?? null, bubbles: answers.map((answer) => answerBubble(answer, shelf, mother)) }
}

/** Under an answer to a message that denied a sign, or named a milder look-alike: the short form of the seek-care reply. */
function withSafetyLine(reply: Reply, dangers: readonly Danger[], shelf: Shelf, mother: Mother): Reply {
  const last = reply.bubbles.at(-1)
  if (dangers.length === 0 || last === undefined) return reply
  const line = fixedText('appended', shelf, mother)
  const text = `${last.text}\n\n${last.html ? escapeHtml(line) : line}`
  return { ...reply, seekCare: 'appended', bubbles: [...reply.bubbles.slice(0, -1), { ...last, text }] }
}

/**
 * What to send for what was understood. A danger sign comes first and alone; then the answers; then a choice; then the
 * honest fallback.
 *
 * @param misses how many messages before this one, in a row, were not understood
 */
export function compose(understanding: Understanding, shelf: Shelf, mother: Mother, misses = 0): Reply {
  const { dangers, questions, language } = understanding
  const seekCare = seekCareReply(dangers, shelf, mother)
  if (seekCare) return seekCare
  const mild = dangers.filter((danger) => !escalates(danger))
  const main = questions[0]
  const reply = language !== 'en' && language !== 'und' ? foreignReply(shelf, mother)
    : answersReply(questions, shelf, mother) ?? (main?.certainty === 'choose' ? choicesReply(main, shelf) : fallbackReply(shelf, misses))
  return withSafetyLine(reply, mild, shelf, mother)
}

function foreignReply(shelf: Shelf, mother: Mother): Reply {
  const buttons = [[{ label: shelf.phrases.buttons.warningSigns, press: 'open:when_to_call' }]]
  return { kind: 'fallback', seekCare: 'none', answer: null, bubbles: [{ text: fixedText('unreadable', shelf, mother), html: false, buttons }] }
}
