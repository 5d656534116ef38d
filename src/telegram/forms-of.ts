import type { InlineKeyboardMarkup } from 'telegraf/types'
import type { Bubble } from '../answering/reply.ts'
import { piecesOf } from './pieces-of.ts'
import { plainText } from './plain-text.ts'

/** One message as Telegram takes it. */
export interface Outgoing {
  text: string
  extra: {
    parse_mode?: 'HTML'
    reply_markup?: InlineKeyboardMarkup
  }
  /** The name of the picture that the text stands under. */
  picture?: string
  /** The file that the text stands under. */
  file?: { name: string; content: string }
  /** The message whose place it takes. */
  replaces?: string
}

/** Telegram's limit for the text under a picture, in UTF-16 units. */
const LONGEST_CAPTION = 1024

/**
 * The ways to send a bubble, best first: in the place of another message, with its file or picture, as it is, without marks, and without marks and buttons in
 * pieces. Telegram refuses a whole message for one wrong mark or button; she must get the words all the same.
 */
export function formsOf({ text, html, buttons, picture, file }: Bubble, replaces?: string): Outgoing[][] {
  const keys = buttons.length > 0 ? { reply_markup: keyboard(buttons) } : {}
  const plain = html ? plainText(text) : text
  const unmarked = { text: plain, extra: keys }
  const best = html ? { text, extra: { parse_mode: 'HTML' as const, ...keys } } : unmarked
  const bare = piecesOf(plain).map((piece) => ({ text: piece, extra: {} }))
  const pictured = picture === undefined || plain.length > LONGEST_CAPTION ? [] : [[{ ...best, picture }]]
  const filed = file === undefined ? [] : [[{ ...best, file }]]
  const edited = replaces === undefined ? [] : [[{ ...best, replaces }]]
  return [...edited, ...filed, ...pictured, ...(html ? [[best]] : []), [unmarked], bare]
}

function keyboard(buttons: Bubble['buttons']): InlineKeyboardMarkup {
  return {
    inline_keyboard: buttons.map((row) => row.map(({ label, press }) => ({ text: label, callback_data: press }))),
  }
}
