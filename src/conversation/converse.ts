import { plainReply } from '../answering/plain-reply.ts'
import type { Reply } from '../answering/reply.ts'
import { fixedText } from '../answering/seek-care.ts'
import { findProfile } from './careful-store.ts'
import { hearCommand } from './hear-command.ts'
import { hearPress } from './hear-press.ts'
import { hearWords } from './hear-words.ts'
import type { Incoming } from './incoming.ts'
import { motherOf } from './mother-of.ts'
import type { ConversationParts } from './parts.ts'
import { splitCommand } from './split-command.ts'
import { talkOfTips } from './tips-talk/talk-of-tips.ts'

export interface Conversation {
  /** Answers one thing that she sent. Never rejects. */
  hear: (incoming: Incoming) => Promise<Reply>
}

/**
 * The order of the steps: danger signs, then what is known of her, then what she asks. What fails on the way costs her
 * that step and never the seek-care reply.
 */
export function createConversation(parts: ConversationParts): Conversation {
  const { now, log } = parts
  return {
    async hear(incoming) {
      const started = now()
      const reply = await replyOrApology(incoming, parts)
      const { kind, seekCare, answer } = reply
      log.info({ event: 'message.answered', kind, seekCare, answer, ms: now() - started })
      return reply
    },
  }
}

async function replyOrApology(incoming: Incoming, parts: ConversationParts): Promise<Reply> {
  try {
    return await reply(incoming, parts)
  } catch (error) {
    parts.log.error({ event: 'message.failed', reason: (error as Error).name })
    return plainReply('fallback', fixedText('apology', parts.shelf, { weeks: null, country: parts.defaultCountry }))
  }
}

async function reply(incoming: Incoming, parts: ConversationParts): Promise<Reply> {
  const { command, text } = splitCommand(incoming.text ?? '')
  const heard = text === '' ? undefined : parts.understand(text)
  const profile = await findProfile(incoming.chat, parts)
  const mother = motherOf(profile, heard, parts)
  const hearing = { chat: incoming.chat, profile, mother, languageTag: incoming.languageTag }
  if (incoming.press !== undefined) return await hearPress(incoming.press, hearing, parts)
  if (heard === undefined) {
    if (command === undefined) return unreadable(mother, parts)
    return (await talkOfTips({ command }, hearing, parts)) ?? hearCommand(command, mother, parts.shelf)
  }
  const understanding =
    heard.weeks === null && mother.weeks !== null ? parts.understand(text, { weeks: mother.weeks }) : heard
  return await hearWords(text, understanding, hearing, parts)
}

function unreadable(mother: ReturnType<typeof motherOf>, { shelf }: ConversationParts): Reply {
  return plainReply('fallback', fixedText('unreadable', shelf, mother))
}
