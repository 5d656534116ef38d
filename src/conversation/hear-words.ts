import { escapeHtml } from '../answering/fill.ts'
import type { Reply } from '../answering/reply.ts'
import { fixedText, type Mother } from '../answering/seek-care.ts'
import type { Shelf } from '../answering/shelf.ts'
import { escalates } from '../understanding/dangers/find-dangers.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { answerWords } from './answer-words.ts'
import { saveProfile } from './careful-store.ts'
import { escalate } from './escalate.ts'
import type { Hearing } from './hearing.ts'
import { isWaiting } from './is-waiting.ts'
import { leaningQuestion } from './leaning-question.ts'
import { noteOutcome, type Outcome } from './note-outcome.ts'
import type { ConversationParts } from './parts.ts'

/** By the signals that tell of them; who was checked has called, too. */
const OUTCOMES: readonly Outcome[] = ['checked', 'called']

/** Answers a message, and remembers what the next one needs: an open escalation, the last answer, her week. */
export async function hearWords(
  text: string,
  heard: Understanding,
  hearing: Hearing,
  parts: ConversationParts,
): Promise<Reply> {
  const { chat, profile, mother } = hearing
  const understanding = leaningQuestion(text, heard, profile, mother.weeks, parts)
  if (understanding.dangers.some(escalates)) return await escalate(understanding, hearing, parts)
  parts.feedback?.pending.note(chat, text)
  if (!isWaiting(profile)) return await answerWords(text, understanding, hearing, parts)
  return (await hearOutcome(understanding, hearing, parts)) ?? (await remindOnce(text, understanding, hearing, parts))
}

/** "I have called", "I was checked": what she tells of an open escalation. News of an end goes before it. */
async function hearOutcome({ ending, signals }: Understanding, hearing: Hearing, parts: ConversationParts) {
  const told = OUTCOMES.find((outcome) => signals.includes(outcome))
  return ending !== null || told === undefined ? undefined : await noteOutcome(told, hearing, parts)
}

/** The next reply after an escalation starts with one line that reminds her to call; the ones behind it do not. */
async function remindOnce(
  text: string,
  understanding: Understanding,
  hearing: Hearing,
  parts: ConversationParts,
): Promise<Reply> {
  const { chat, profile, mother } = hearing
  if (profile.reminded) return await answerWords(text, understanding, hearing, parts)
  const noted = { ...profile, reminded: true }
  await saveProfile(chat, profile, { reminded: true }, parts)
  const reply = await answerWords(text, understanding, { ...hearing, profile: noted }, parts)
  return reminded(reply, parts.shelf, mother)
}

function reminded(reply: Reply, shelf: Shelf, mother: Mother): Reply {
  const [first, ...rest] = reply.bubbles
  if (!first) return reply
  const line = fixedText('reminder', shelf, mother)
  return {
    ...reply,
    bubbles: [{ ...first, text: `${first.html ? escapeHtml(line) : line}\n\n${first.text}` }, ...rest],
  }
}
