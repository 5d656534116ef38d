import type { Person, Room } from './chats.ts'
import { findPlainEntities } from './find-plain-entities.ts'
import type { Message } from './telegram-objects.ts'

/** One thing that she sends. Words go into `text`, or into `caption` beside a photo, a video or a document. */
export interface Said extends Person {
  /** Her chat; 1 where nothing is said. Below zero: a group. */
  chat?: number
  text?: string
  caption?: string
  photo?: boolean
  video?: boolean
  document?: boolean
  /** How many seconds she spoke. */
  voice?: number
  /** The emoji that the sticker stands for. */
  sticker?: string
  location?: { latitude: number; longitude: number }
  contact?: { phone_number: string; first_name: string }
  /** The name of the one who wrote it. */
  forwardedFrom?: string
  /** The message that she answers, and the words of it that she marked. */
  replyTo?: number
  quote?: string
}

/** Words of hers, as the fields of a message. */
export const written = (field: 'text' | 'caption', text: string): Partial<Message> => {
  const entities = findPlainEntities(text)
  const marks = field === 'text' ? { entities } : { caption_entities: entities }
  return { [field]: text, ...(entities.length > 0 && marks) }
}

/** What she sends, as the fields of a message. */
export function contentOf(said: Said, room: Room, now: () => number): Partial<Message> {
  const { sticker, voice, location, contact, replyTo, quote, forwardedFrom } = said
  const replied = replyTo === undefined ? undefined : room.messages.get(replyTo)
  const origin = { type: 'hidden_user', sender_user_name: forwardedFrom, date: Math.floor(now() / 1000) }
  return {
    ...(said.text !== undefined && written('text', said.text)),
    ...(said.caption !== undefined && written('caption', said.caption)),
    ...(said.photo === true && { photo: [{ ...file('photo'), width: 90, height: 90 }] }),
    ...(said.video === true && { video: { ...file('video'), width: 640, height: 360, duration: 3 } }),
    ...(said.document === true && { document: { ...file('document'), file_name: 'letter.pdf' } }),
    ...(voice !== undefined && { voice: { ...file('voice'), duration: voice, mime_type: 'audio/ogg' } }),
    ...(sticker !== undefined && { sticker: { ...file('sticker'), ...STICKER, emoji: sticker } }),
    ...(location && { location }),
    ...(contact && { contact }),
    ...(replied && { reply_to_message: replied }),
    ...(quote !== undefined && { quote: { text: quote, position: 0, is_manual: true } }),
    ...(forwardedFrom !== undefined && { forward_origin: origin }),
  }
}

const STICKER = { type: 'regular', width: 512, height: 512, is_animated: false, is_video: false }

/** Her files have no bytes: a bot that cannot read them has no use for any. */
const file = (kind: string) => ({ file_id: `her-${kind}`, file_unique_id: `her-${kind}`, file_size: 1000 })
