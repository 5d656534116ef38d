import type { CallbackQuery, Chat, ChatMemberUpdated, Message, Update } from 'telegraf/types'
import type { Incoming } from '../conversation/incoming.ts'
import { isNotice } from './is-notice.ts'
import { ownWords } from './own-words.ts'
import { quotedWords } from './quoted-words.ts'

/** What an update is to us. `pressed` is the id of the press that Telegram waits to have acknowledged. */
export type Received =
  | { kind: 'incoming'; incoming: Incoming; pressed?: string }
  | { kind: 'blocked'; chat: string }
  /** A reply in the midwife team's chat to a case of ours. Empty words: something else than words. */
  | { kind: 'team'; chat: string; code: string; words: string }
  /** Something in a group. `chat` is given where somebody spoke to the bot, and is to be asked to do so in private. */
  | { kind: 'group'; chat?: string }
  | { kind: 'nothing' }
  /** Not as Telegram says that updates are. */
  | { kind: 'broken' }

const NOTHING: Received = { kind: 'nothing' }

/**
 * Reads an update; it never throws. Only private chats are heard: what a mother writes is nobody else's. In the midwife
 * team's own chat (`team`), replies to a case are.
 */
export function readUpdate(update: Update, team?: string): Received {
  try {
    return read(update, team)
  } catch {
    return { kind: 'broken' }
  }
}

function read(update: Update, team: string | undefined): Received {
  if ('message' in update) return readTeamReply(update.message, team) ?? readMessage(update.message, false)
  if ('edited_message' in update) return readMessage(update.edited_message, true)
  if ('callback_query' in update) return readPress(update.callback_query)
  return 'my_chat_member' in update ? readMembership(update.my_chat_member) : NOTHING
}

/** What marks a case in a message of ours. */
const CASE = /#([A-Z2-9]{6})\b/

function readTeamReply(message: Message & Update.NonChannel, team: string | undefined): Received | undefined {
  const chat = String(message.chat.id)
  if (team === undefined || chat !== team || message.from?.is_bot === true || !('reply_to_message' in message))
    return undefined
  const to = message.reply_to_message
  const code = to?.from?.is_bot && 'text' in to ? CASE.exec(to.text)?.[1] : undefined
  return code === undefined ? undefined : { kind: 'team', chat, code, words: ownWords(message) }
}

function readMessage(message: Message & Update.NonChannel, edited: boolean): Received {
  if (message.chat.type !== 'private') return group(message.chat, ownWords(message).startsWith('/'))
  if (message.from?.is_bot === true) return NOTHING
  const own = ownWords(message)
  // An edit without words is a live place that moves, every few seconds.
  if (own === '' && (edited || isNotice(message))) return NOTHING
  const place = sharedPlace(message)
  const sent = { ...whatSheSent(own, quotedWords(message)), ...(place && { place }) }
  return incoming(message.chat.id, message.from?.language_code, sent)
}

/** Where she says that she is, or any other place; undefined where there is none that could be. */
function sharedPlace(message: Message): Incoming['place'] {
  const { latitude, longitude } = 'location' in message ? message.location : {}
  const isPlace = Number.isFinite(latitude) && Number.isFinite(longitude)
  return isPlace ? { latitude: Number(latitude), longitude: Number(longitude) } : undefined
}

/** A quote counts as hers, on a line of its own: "is this normal?" means what it quotes. */
function whatSheSent(own: string, quoted: string): Omit<Incoming, 'chat'> {
  const text = [own, quoted].filter((words) => words !== '').join('\n')
  return { ...(text !== '' && { text }), ...(own === '' && { unreadable: true }) }
}

function readPress(query: CallbackQuery): Received {
  if (query.message === undefined || !('data' in query) || typeof query.data !== 'string') return NOTHING
  if (query.message.chat.type !== 'private') return { kind: 'group' }
  const received = incoming(query.message.chat.id, query.from?.language_code, {
    press: query.data,
    message: String(query.message.message_id),
  })
  return { ...received, pressed: query.id }
}

function readMembership({ chat, old_chat_member: before, new_chat_member: now }: ChatMemberUpdated): Received {
  const isNew = !['member', 'administrator'].includes(before.status) && ['member', 'administrator'].includes(now.status)
  if (chat.type !== 'private') return group(chat, isNew)
  return now.status === 'kicked' && Number.isSafeInteger(chat.id) ? { kind: 'blocked', chat: String(chat.id) } : NOTHING
}

/** In channels there is nobody to talk to. */
function group({ id, type }: Chat, isSpokenTo: boolean): Received {
  const answers = isSpokenTo && type !== 'channel' && Number.isSafeInteger(id)
  return { kind: 'group', ...(answers && { chat: String(id) }) }
}

function incoming(chat: number, language: unknown, what: Omit<Incoming, 'chat'>): Received & { kind: 'incoming' } {
  if (!Number.isSafeInteger(chat)) throw new TypeError('a chat without an id')
  const languageTag = typeof language === 'string' ? { languageTag: language } : {}
  return { kind: 'incoming' as const, incoming: { chat: String(chat), ...what, ...languageTag } }
}
