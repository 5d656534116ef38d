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
    link_preview_options: { is_disabled: true }
  }
}

// A preview of a source would cover the words.
const NO_PREVIEW = { link_preview_options: { is_disabled: true } } as const

/**
 * The ways to send a bubble, best first: as it is, without marks, and without marks and buttons in pieces. Telegram
 * refuses a whole message for one wrong mark or button; she must get the words all the same.
 */
export function formsOf({ text, html, buttons }: Bubble): Outgoing[][] {
  const keys = buttons.length > 0 ? { reply_markup: keyboard(buttons) } : {}
  const plain = html ? plainText(text) : text
  const marked = { text, extra: { parse_mode: 'HTML' as const, ...keys, ...NO_PREVIEW } }
  const unmarked = { text: plain, extra: { ...keys, ...NO_PREVIEW } }
  const bare = piecesOf(plain).map((piece) => ({ text: piece, extra: NO_PREVIEW }))
  return html ? [[marked], [unmarked], bare] : [[unmarked], bare]
}

function keyboard(buttons: Bubble['buttons']): InlineKeyboardMarkup {
  return {
    inline_keyboard: buttons.map((row) => row.map(({ label, press }) => ({ text: label, callback_data: press }))),
  }
}
