/** The parts of Telegram's objects that this server deals in, in Telegram's own spelling. */

export interface User {
  id: number
  is_bot: boolean
  first_name: string
  username?: string
  language_code?: string
}

export interface Chat {
  id: number
  type: 'private' | 'group'
  first_name?: string
  title?: string
}

/** A stretch of a text that is bold, a link and so on. Offsets count UTF-16 units. */
export interface Entity {
  type: string
  offset: number
  length: number
  url?: string
  language?: string
}

export interface InlineButton {
  text: string
  callback_data?: string
  url?: string
  copy_text?: { text: string }
}

export interface InlineKeyboard {
  inline_keyboard: InlineButton[][]
}

interface KeyboardButton {
  text: string
  request_location?: boolean
  request_contact?: boolean
}

/** What stands in place of her keyboard, until it is taken away or replaced. */
export interface ReplyKeyboard {
  keyboard: KeyboardButton[][]
  one_time_keyboard?: boolean
  input_field_placeholder?: string
}

export interface FileObject {
  file_id: string
  file_unique_id: string
  file_size: number
  width?: number
  height?: number
  file_name?: string
  mime_type?: string
}

export interface Message {
  message_id: number
  date: number
  chat: Chat
  from?: User
  text?: string
  entities?: Entity[]
  caption?: string
  caption_entities?: Entity[]
  photo?: FileObject[]
  document?: FileObject
  reply_markup?: InlineKeyboard
  reply_to_message?: Message
  quote?: { text: string; position: number; is_manual?: boolean }
  edit_date?: number
  has_protected_content?: boolean
  pinned_message?: Message
  /** The kinds that are only ever sent by her: voice, video, sticker, location, contact, forward_origin. */
  [other: string]: unknown
}

export interface CallbackQuery {
  id: string
  from: User
  message: Message
  chat_instance: string
  data: string
}

/** One thing that happened, as getUpdates hands it over: its id and exactly one more field, named for its kind. */
export interface Update {
  update_id: number
  [kind: string]: unknown
}
