import { isDeepStrictEqual } from 'node:util'
import type { Room } from '../chats.ts'
import { checkMarkup } from '../check-markup.ts'
import { formatText } from '../format-text.ts'
import { type Payload, readInteger } from '../payload.ts'
import { badRequest } from '../refusal.ts'
import type { Message } from '../telegram-objects.ts'
import type { Method, World } from '../world.ts'
import { captioned } from './sending-methods.ts'

const TWO_DAYS = 48 * 60 * 60
const UNCHANGED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message'

/** What the bot changes in a message that stands already, and how it takes one away. */
export const editingMethods: Record<string, Method> = {
  editmessagetext: (payload, world) =>
    edit(payload, world, (message) => {
      if (message.text === undefined) throw badRequest('there is no text in the message to edit')
      const { text, entities } = formatText(payload)
      const { entities: _old, ...rest } = message
      return { ...rest, text, ...(entities.length > 0 && { entities }) }
    }),

  editmessagecaption: (payload, world) =>
    edit(payload, world, (message) => {
      if (message.text !== undefined) throw badRequest('there is no caption in the message to edit')
      const { caption: _old, caption_entities: _marks, ...rest } = message
      return { ...rest, ...captioned(payload) }
    }),

  editmessagereplymarkup: (payload, world) => edit(payload, world, (message) => message),

  deletemessage(payload, world) {
    const room = world.chats.reach(payload)
    const message = room.messages.get(readInteger(payload, 'message_id') ?? 0)
    if (message === undefined) throw badRequest('message to delete not found')
    if (world.now() / 1000 - message.date > TWO_DAYS) throw badRequest("message can't be deleted for everyone")
    room.messages.delete(message.message_id)
    world.tell({ kind: 'deleted', chat: room.chat.id, message: message.message_id })
    return true
  },
}

/** Changes one message. Buttons that the call does not name again are gone, as on Telegram. */
function edit(payload: Payload, world: World, change: (message: Message) => Message): Message {
  const room = world.chats.reach(payload)
  const old = findOwn(payload, room)
  const { reply_markup: _old, ...changed } = change(old)
  const { inline } = checkMarkup(payload)
  const message: Message = { ...changed, ...(inline && inline.inline_keyboard.length > 0 && { reply_markup: inline }) }
  if (isDeepStrictEqual(message, old)) throw badRequest(UNCHANGED)
  // New buttons alone do not make a message an edited one.
  if (changed.text !== old.text || changed.caption !== old.caption) message.edit_date = Math.floor(world.now() / 1000)
  world.tell({ kind: 'edited', chat: room.chat.id, message: world.chats.replace(room, message) })
  return message
}

function findOwn(payload: Payload, { messages }: Room): Message {
  const id = readInteger(payload, 'message_id')
  if (id === undefined) throw badRequest('message identifier is not specified')
  const message = messages.get(id)
  if (message === undefined) throw badRequest('message to edit not found')
  if (message.from?.is_bot !== true) throw badRequest("message can't be edited")
  return message
}
