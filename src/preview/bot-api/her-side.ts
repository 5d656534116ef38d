import type { Person, Room } from './chats.ts'
import { contentOf, type Said, written } from './said.ts'
import type { CallbackQuery, Message } from './telegram-objects.ts'
import type { World } from './world.ts'

export interface Press {
  chat?: number
  /** Which message's button; the last one that has buttons where nothing is said. */
  message?: number
  /** What the button carries, or what stands on it. */
  data?: string
  label?: string
}

export interface Edited {
  chat?: number
  message: number
  text: string
}

/** What a person with a Telegram app can do in the chat. */
export function createHerSide(world: World) {
  const { chats, updates, tell } = world
  let lastQuery = world.now() * 1000
  const roomOf = (chat = 1) => chats.meet(chat)

  const setBlocked = (chat: number | undefined, blocked: boolean) => {
    const room = roomOf(chat)
    if (room.blocked === blocked) return
    room.blocked = blocked
    updates.push('my_chat_member', membership(world, room, blocked))
  }

  return {
    /** Opens the chat without a word, so that the bot may write to it. */
    meet: (chat: number, person?: Person) => void chats.meet(chat, person),

    /** Sends something. A blocked bot is unblocked by it, as it is on Telegram. */
    say(said: Said): Message {
      const room = chats.meet(said.chat ?? 1, said)
      setBlocked(said.chat, false)
      const message = chats.add(room, { from: room.user, ...contentOf(said, room, world.now) })
      tell({ kind: 'message', chat: room.chat.id, message })
      updates.push('message', message)
      return message
    },

    /** Changes what she wrote: the text, or the caption where there is one. */
    edit({ chat, message: id, text }: Edited): Message {
      const room = roomOf(chat)
      const old = found(room, id)
      const field = old.text === undefined ? 'caption' : 'text'
      const edit_date = Math.floor(world.now() / 1000)
      const message = chats.replace(room, { ...old, ...written(field, text), edit_date })
      tell({ kind: 'edited', chat: room.chat.id, message })
      updates.push('edited_message', message)
      return message
    },

    /** Presses a button under a message. @returns the id that the bot answers by */
    press({ chat, message: id, data, label }: Press): string {
      const room = roomOf(chat)
      const message = id === undefined ? lastWithButtons(room) : found(room, id)
      const pressed = message.reply_markup?.inline_keyboard
        .flat()
        .find((button) => (data === undefined ? button.text === label : button.callback_data === data))
      if (pressed?.callback_data === undefined) throw new Error(`message ${message.message_id} has no such button`)
      const instance = String(room.chat.id)
      const query: CallbackQuery = {
        id: String(++lastQuery),
        from: room.user,
        message,
        chat_instance: instance,
        data: pressed.callback_data,
      }
      world.queries.set(query.id, { query, at: world.now() })
      updates.push('callback_query', query)
      return query.id
    },

    block: (chat?: number) => setBlocked(chat, true),
    unblock: (chat?: number) => setBlocked(chat, false),
  }
}

function found({ messages }: Room, id: number): Message {
  const message = messages.get(id)
  if (message === undefined) throw new Error(`there is no message ${id} in this chat`)
  return message
}

function lastWithButtons({ messages }: Room): Message {
  const message = [...messages.values()].reverse().find(({ reply_markup }) => reply_markup !== undefined)
  if (message === undefined) throw new Error('no message of this chat has buttons')
  return message
}

function membership({ bot, now }: World, { chat, user }: Room, blocked: boolean) {
  const [left, joined] = [
    { user: bot, status: 'kicked', until_date: 0 },
    { user: bot, status: 'member' },
  ]
  const [before, after] = blocked ? [joined, left] : [left, joined]
  return { chat, from: user, date: Math.floor(now() / 1000), old_chat_member: before, new_chat_member: after }
}
