import { formatCaption, formatText } from '../format-text.ts'
import { type Payload, readInteger, readText } from '../payload.ts'
import { badRequest } from '../refusal.ts'
import type { Message } from '../telegram-objects.ts'
import type { Method } from '../world.ts'
import { deliver } from './deliver.ts'

const ACTIONS =
  'typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker find_location record_video_note upload_video_note'.split(
    ' ',
  )

/** What the bot puts into a chat. */
export const sendingMethods: Record<string, Method> = {
  sendmessage(payload, world) {
    const { text, entities } = formatText(payload)
    return deliver(payload, world, { text, ...(entities.length > 0 && { entities }) })
  },

  sendphoto(payload, world) {
    world.chats.reach(payload)
    const { object } = world.files.photo(payload.photo)
    return deliver(payload, world, { photo: [object], ...captioned(payload) })
  },

  senddocument(payload, world) {
    world.chats.reach(payload)
    const { object } = world.files.document(payload.document)
    return deliver(payload, world, { document: object, ...captioned(payload) })
  },

  sendchataction(payload, world) {
    const { chat } = world.chats.reach(payload)
    const action = readText(payload, 'action') ?? ''
    if (!ACTIONS.includes(action)) throw badRequest('wrong parameter action in request')
    world.tell({ kind: 'action', chat: chat.id, action })
    return true
  },

  pinchatmessage(payload, world) {
    const room = world.chats.reach(payload)
    const message = room.messages.get(readInteger(payload, 'message_id') ?? 0)
    if (message === undefined) throw badRequest('message to pin not found')
    const notice = world.chats.add(room, { from: world.bot, pinned_message: message })
    world.tell({ kind: 'message', chat: room.chat.id, message: notice })
    return true
  },

  getfile(payload, { files }) {
    const file = files.find(readText(payload, 'file_id') ?? '')
    if (file === undefined) throw badRequest('invalid file_id')
    const { file_id, file_unique_id, file_size } = file.object
    return { file_id, file_unique_id, file_size, file_path: file.path }
  },
}

/** The caption of a photo or a file, as the fields of its message. */
export function captioned(payload: Payload): Partial<Message> {
  const { text, entities } = formatCaption(payload)
  return text === '' ? {} : { caption: text, ...(entities.length > 0 && { caption_entities: entities }) }
}
