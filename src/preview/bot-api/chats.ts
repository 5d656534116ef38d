import { type Payload, readInteger, readText } from './payload.ts'
import { badRequest, Refusal } from './refusal.ts'
import type { Chat, Message, ReplyKeyboard, User } from './telegram-objects.ts'

/** One chat: who is in it, what stands in it, and what is shown in place of her keyboard. */
export interface Room {
  chat: Chat
  user: User
  messages: Map<number, Message>
  blocked: boolean
  keyboard: ReplyKeyboard | null
}

/** Who she is. An id below zero is a group's. */
export interface Person {
  name?: string | undefined
  languageCode?: string | undefined
}

export type Chats = ReturnType<typeof createChats>

/** Every chat that the bot may write to: those in which somebody has spoken, or that somebody has opened. */
export function createChats(now: () => number) {
  const rooms = new Map<number, Room>()
  let lastMessage = 0

  return {
    find: (id: number) => rooms.get(id),

    /** Her chat; made when she opens it for the first time. */
    meet(id: number, { name = 'Anna', languageCode }: Person = {}): Room {
      const known = rooms.get(id)
      if (known !== undefined) return known
      const user = {
        id: Math.abs(id),
        is_bot: false,
        first_name: name,
        ...(languageCode && { language_code: languageCode }),
      }
      const chat: Chat = id < 0 ? { id, type: 'group', title: name } : { id, type: 'private', first_name: name }
      const room: Room = { chat, user, messages: new Map(), blocked: false, keyboard: null }
      rooms.set(id, room)
      return room
    },

    /** The chat that the bot's call names. @throws Refusal where there is none, or where she has blocked the bot */
    reach(payload: Payload): Room {
      if (readText(payload, 'chat_id') === undefined) throw badRequest('chat_id is empty')
      const room = rooms.get(readInteger(payload, 'chat_id') ?? 0)
      if (room === undefined) throw badRequest('chat not found')
      if (room.blocked) throw new Refusal(403, 'Forbidden: bot was blocked by the user')
      return room
    },

    /** Puts a message at the end of a chat. */
    add(room: Room, content: Omit<Message, 'message_id' | 'date' | 'chat'>): Message {
      const message: Message = {
        message_id: ++lastMessage,
        date: Math.floor(now() / 1000),
        chat: room.chat,
        ...content,
      }
      room.messages.set(message.message_id, message)
      return message
    },

    /** Puts a changed message in the place of the old one. Messages themselves are never changed. */
    replace(room: Room, message: Message): Message {
      room.messages.set(message.message_id, message)
      return message
    },
  }
}
