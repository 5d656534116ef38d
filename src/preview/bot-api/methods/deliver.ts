import type { Room } from '../chats.ts'
import { checkMarkup } from '../check-markup.ts'
import { type Payload, readBoolean, readInteger, readObject } from '../payload.ts'
import { badRequest } from '../refusal.ts'
import type { Message } from '../telegram-objects.ts'
import type { World } from '../world.ts'

/** Puts the bot's message into the chat that the call names, with the buttons and the reply that the call names. */
export function deliver(payload: Payload, world: World, content: Partial<Message>): Message {
  const room = world.chats.reach(payload)
  const { inline, reply } = checkMarkup(payload)
  const message = world.chats.add(room, {
    from: world.bot,
    ...findReplied(payload, room),
    ...content,
    ...(readBoolean(payload, 'protect_content') && { has_protected_content: true }),
    ...(inline && inline.inline_keyboard.length > 0 && { reply_markup: inline }),
  })
  if (reply !== undefined) room.keyboard = reply
  world.tell({ kind: 'message', chat: room.chat.id, message })
  if (reply !== undefined) world.tell({ kind: 'settings', chat: room.chat.id })
  return message
}

function findReplied(payload: Payload, { messages }: Room): Partial<Message> {
  const given = readObject(payload, 'reply_parameters', "can't parse reply parameters JSON object")
  const parameters = (given ?? payload) as Payload
  const id = readInteger(parameters, given === undefined ? 'reply_to_message_id' : 'message_id')
  if (id === undefined) return {}
  const { reply_to_message: _deeper, ...replied } = messages.get(id) ?? {}
  if ('message_id' in replied) return { reply_to_message: replied as Message }
  if (readBoolean(parameters, 'allow_sending_without_reply')) return {}
  throw badRequest('message to be replied not found')
}
