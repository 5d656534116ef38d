import { answerBubble, compose } from '../answering/compose.ts'
import { escapeHtml, fill } from '../answering/fill.ts'
import type { Reply } from '../answering/reply.ts'
import { fixedText, type Mother } from '../answering/seek-care.ts'
import { escalates } from '../understanding/dangers/find-dangers.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { findProfile, saveProfile } from './careful-store.ts'
import { dueDateFromWeeks, weeksFromDueDate } from './due-date.ts'
import type { Incoming } from './incoming.ts'
import type { ConversationParts } from './parts.ts'
import { replyToPress } from './press.ts'
import type { Profile } from './profile-store.ts'
import { splitCommand } from './split-command.ts'

/** Longer than any message that Telegram sends; what is beyond it is read for danger signs all the same. */
export interface Conversation {
  /** Answers one thing that she sent. Never rejects. */
  hear(incoming: Incoming): Promise<Reply>
}

/**
 * The order of the steps: danger signs, then what is known of her, then what she asks. What fails on the way costs her
 * that step and never the seek-care reply.
 */
export function createConversation(parts: ConversationParts): Conversation {
  return {
    async hear(incoming) {
      const started = parts.now()
      const reply = await answerOrApology(incoming, parts)
      parts.log.info({ event: 'message.answered', kind: reply.kind, seekCare: reply.seekCare, answer: reply.answer, ms: parts.now() - started })
      return reply
    },
  }
}

async function answerOrApology(incoming: Incoming, parts: ConversationParts): Promise<Reply> {
  try {
    return await answer(incoming, parts)
  } catch (error) {
    parts.log.error({ event: 'message.failed', reason: (error as Error).name })
    return apology(parts)
  }
}

/** What she reads where something broke: calm, with the emergency line. */
function apology({ shelf, defaultCountry }: ConversationParts): Reply {
  const text = fixedText('apology', shelf, { weeks: null, country: defaultCountry })
  return { kind: 'fallback', seekCare: 'none', answer: null, bubbles: [{ text, html: false, buttons: [] }] }
}

async function answer(incoming: Incoming, parts: ConversationParts): Promise<Reply> {
  const { command, text } = splitCommand(incoming.text ?? '')
  const heard = text === '' ? undefined : parts.understand(text)
  const profile = await findProfile(incoming.chat, parts)
  const mother = motherOf(profile, heard, parts)
  if (incoming.press !== undefined) return await press(incoming.chat, incoming.press, profile, mother, parts)
  if (heard === undefined) return command === undefined ? unreadable(parts, mother) : onCommand(command, parts, mother)
  const understanding = heard.weeks === null && mother.weeks !== null ? parts.understand(text, { weeks: mother.weeks }) : heard
  return await onWords(incoming.chat, understanding, profile, mother, parts)
}

function motherOf(profile: Profile, heard: Understanding | undefined, { now, defaultCountry }: ConversationParts): Mother {
  const known = profile.dueDate === undefined ? null : weeksFromDueDate(profile.dueDate, now())
  return { weeks: heard?.weeks ?? known, country: profile.country ?? defaultCountry }
}

function unreadable({ shelf }: ConversationParts, mother: Mother): Reply {
  return { kind: 'fallback', seekCare: 'none', answer: null, bubbles: [{ text: fixedText('unreadable', shelf, mother), html: false, buttons: [] }] }
}

function onCommand(command: string, { shelf }: ConversationParts, mother: Mother): Reply {
  if (command === 'delete') return askToDelete(shelf)
  const intent = shelf.phrases.commands.find((one) => one.command === command)?.intent ?? 'bot_help'
  const answer = shelf.answers.get(shelf.answerOf.get(intent) ?? '')
  if (intent === 'ask_week' && mother.weeks !== null) return said('answer', fill(shelf.phrases.weekKnown, { WEEKS: String(mother.weeks) }), 'ask_week')
  return answer ? { kind: 'answer', seekCare: 'none', answer: answer.id, bubbles: [answerBubble(answer, shelf, mother)] } : said('fallback', shelf.phrases.fallback)
}

const said = (kind: Reply['kind'], text: string, answer: string | null = null): Reply => ({ kind, seekCare: 'none', answer, bubbles: [{ text, html: false, buttons: [] }] })

function askToDelete({ phrases }: ConversationParts['shelf']): Reply {
  const { deleteYes, deleteNo } = phrases.buttons
  const buttons = [[{ label: deleteYes, press: 'delete:yes' }], [{ label: deleteNo, press: 'delete:no' }]]
  return { kind: 'action', seekCare: 'none', answer: null, bubbles: [{ text: phrases.deleteAsk, html: false, buttons }] }
}

async function press(chat: string, data: string, profile: Profile, mother: Mother, parts: ConversationParts): Promise<Reply> {
  if (data === 'delete:yes') {
    await parts.store.forget(chat)
    return said('action', parts.shelf.phrases.deleted)
  }
  if (data === 'called') await saveProfile(chat, profile, { checkedAt: parts.now() }, parts)
  return replyToPress(data, parts.shelf, mother)
}

async function onWords(chat: string, understanding: Understanding, profile: Profile, mother: Mother, parts: ConversationParts): Promise<Reply> {
  const escalated = understanding.dangers.some(escalates)
  const waiting = (profile.escalatedAt ?? 0) > (profile.checkedAt ?? 0)
  if (escalated) {
    const reply = compose(understanding, parts.shelf, mother)
    await saveProfile(chat, profile, { ...(isPrivate(understanding) ? {} : { escalatedAt: parts.now() }), misses: 0 }, parts)
    return reply
  }
  if (waiting && understanding.signals.includes('checked')) {
    await saveProfile(chat, profile, { checkedAt: parts.now() }, parts)
    return said('action', fixedText('checked', parts.shelf, mother))
  }
  const reply = withWeek(compose(understanding, parts.shelf, mother, profile.misses ?? 0), understanding, parts)
  const week = reply.answer === 'set_due_date' && understanding.weeks !== null ? { dueDate: dueDateFromWeeks(understanding.weeks, parts.now()) } : {}
  const misses = reply.kind === 'fallback' ? (profile.misses ?? 0) + 1 : 0
  const last = reply.answer === null ? {} : { lastAnswer: reply.answer }
  await saveProfile(chat, profile, { ...week, ...last, misses }, parts)
  return waiting ? reminded(reply, parts, mother) : reply
}

/** Crisis and violence are never brought up again unasked: somebody else may read her phone. */
const isPrivate = ({ dangers }: Understanding) => dangers.some((danger) => escalates(danger) && (danger.level === 'C' || danger.level === 'V'))

/** "I'm 20 weeks": noted, and said. */
function withWeek(reply: Reply, { weeks }: Understanding, { shelf }: ConversationParts): Reply {
  if (reply.answer !== 'set_due_date' || weeks === null) return reply
  return said('action', fill(shelf.phrases.weekNoted, { WEEKS: String(weeks) }), 'set_due_date')
}

/** After an escalation the next reply starts with one line that reminds her to call. */
function reminded(reply: Reply, { shelf }: ConversationParts, mother: Mother): Reply {
  const [first, ...rest] = reply.bubbles
  if (!first) return reply
  const line = fixedText('reminder', shelf, mother)
  return { ...reply, bubbles: [{ ...first, text: `${first.html ? escapeHtml(line) : line}\n\n${first.text}` }, ...rest] }
}
