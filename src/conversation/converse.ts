import { compose } from '../answering/compose.ts'
import { plainReply } from '../answering/plain-reply.ts'
import type { Reply } from '../answering/reply.ts'
import { fixedText } from '../answering/seek-care.ts'
import { escalates } from '../understanding/dangers/find-dangers.ts'
import type { Understanding } from '../understanding/understanding.ts'
import type { Forwarded, TeamReply } from './care-team/care-team.ts'
import { forwardTeamReply } from './care-team/forward-team-reply.ts'
import { findProfile } from './careful-store.ts'
import { hearCommand } from './hear-command.ts'
import { hearPress } from './hear-press.ts'
import { hearWords } from './hear-words.ts'
import type { Incoming } from './incoming.ts'
import { intentOf } from './intent-of.ts'
import { motherOf } from './mother-of.ts'
import type { ConversationParts } from './parts.ts'
import { inPlace } from './screens/in-place.ts'
import { withHome } from './screens/with-home.ts'
import { splitCommand } from './split-command.ts'
import { hearSharedPlace } from './tips-talk/hear-shared-place.ts'

export interface Conversation {
  /** Answers one thing that she sent. Never rejects. */
  hear: (incoming: Incoming) => Promise<Reply>
  /** What somebody of the midwife team wrote about a case. Never rejects. */
  fromTeam: (reply: TeamReply) => Promise<Forwarded>
}

/**
 * The order of the steps: danger signs, then what is known of her, then what she asks. What fails on the way costs her
 * that step and never the seek-care reply.
 */
export function createConversation(parts: ConversationParts): Conversation {
  const { now } = parts
  return {
    fromTeam: (reply) => forwardTeamReply(reply, parts),
    async hear(incoming) {
      const started = now()
      const outcome = await replyOrApology(incoming, parts)
      tell(incoming, outcome, now() - started, parts)
      return outcome.reply
    },
  }
}

/** Tells the log and whoever counts. Her reply does not hang on either. */
function tell(incoming: Incoming, { reply, heard }: Outcome, ms: number, { log, events }: ConversationParts): void {
  const { kind, seekCare, answer } = reply
  const signs = seekCare === 'full' ? (heard?.dangers ?? []).filter(escalates) : []
  const named = signs.map(({ sign, level }) => ({ sign, level }))
  try {
    log.info({ event: 'message.answered', kind, seekCare, answer, ms })
    events?.answered({ kind, intent: intentOf(incoming, heard), signs: named, ms })
  } catch (error) {
    log.error({ event: 'message.uncounted', reason: (error as Error).name })
  }
}

/** A reply, and what was understood on the way to it. */
interface Outcome {
  reply: Reply
  heard?: Understanding
}

async function replyOrApology(incoming: Incoming, parts: ConversationParts): Promise<Outcome> {
  try {
    const { reply, ...rest } = await outcome(incoming, parts)
    return { ...rest, reply: inPlace(withHome(reply, parts.shelf), incoming) }
  } catch (error) {
    parts.log.error({ event: 'message.failed', reason: (error as Error).name })
    return seekCareAnyway(incoming, parts) ?? { reply: apologyOf(parts) }
  }
}

/** The seek-care reply from the words alone, for when everything else has failed; none where they name no danger. */
function seekCareAnyway(incoming: Incoming, { understand, shelf, defaultCountry }: ConversationParts) {
  try {
    const heard = understand(splitCommand(incoming.text ?? '').text)
    const mother = { weeks: null, country: defaultCountry }
    return heard.dangers.some(escalates) ? { reply: compose(heard, shelf, mother), heard } : undefined
  } catch {
    return undefined
  }
}

const apologyOf = ({ shelf, defaultCountry }: ConversationParts) =>
  plainReply('fallback', fixedText('apology', shelf, { weeks: null, country: defaultCountry }))

async function outcome(incoming: Incoming, parts: ConversationParts): Promise<Outcome> {
  const { command, text } = splitCommand(incoming.text ?? '')
  const heard = text === '' ? undefined : parts.understand(text)
  const refused = heard?.dangers.some(escalates) ? undefined : await refusal(incoming.chat, parts)
  if (refused !== undefined) return { reply: refused }
  const profile = await findProfile(incoming.chat, parts)
  const mother = motherOf(profile, heard, parts)
  const hearing = { chat: incoming.chat, profile, mother, languageTag: incoming.languageTag, message: incoming.message }
  if (incoming.press !== undefined) return { reply: await hearPress(incoming.press, hearing, parts) }
  if (incoming.place !== undefined) {
    const zoned = await hearSharedPlace(incoming.place, hearing, parts)
    if (zoned !== undefined) return { reply: zoned }
  }
  if (heard === undefined) {
    if (command === undefined) return { reply: unreadable(mother, parts) }
    return { reply: await hearCommand(command, hearing, parts) }
  }
  if (command === 'start' && isDeepLink(text) && !heard.dangers.some(escalates))
    return {
      reply: parts.shelf.answers.has(text)
        ? await hearPress(`open:${text}`, hearing, parts)
        : await hearCommand(command, hearing, parts),
    }
  const understanding =
    heard.weeks === null && mother.weeks !== null ? parts.understand(text, { weeks: mother.weeks }) : heard
  return { reply: await hearWords(text, understanding, hearing, parts), heard: understanding }
}

/** What a flood gets in place of an answer. A danger sign is never held back, and a limit that fails limits nothing. */
async function refusal(
  chat: string,
  { roomFor, shelf, defaultCountry }: ConversationParts,
): Promise<Reply | undefined> {
  const room = (await roomFor?.(chat).catch(() => undefined)) ?? 'free'
  if (room === 'free') return undefined
  if (room === 'silent') return { ...plainReply('fallback', ''), bubbles: [] }
  return plainReply('fallback', fixedText('slow', shelf, { weeks: null, country: defaultCountry }))
}

/** What a link such as `t.me/BOT?start=clinic42` brings along. It may name an answer; anything else opens the first screen. */
const isDeepLink = (text: string) => /^[\w-]{1,64}$/.test(text)

function unreadable(mother: ReturnType<typeof motherOf>, { shelf }: ConversationParts): Reply {
  return plainReply('fallback', fixedText('unreadable', shelf, mother))
}
