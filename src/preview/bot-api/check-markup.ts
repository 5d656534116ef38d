import { type Payload, readObject } from './payload.ts'
import { badRequest } from './refusal.ts'
import type { InlineButton, InlineKeyboard, ReplyKeyboard } from './telegram-objects.ts'

/** What a message can carry for her to press. `inline` stands under the message, `reply` in place of her keyboard. */
export interface Markup {
  inline?: InlineKeyboard
  /** A keyboard, or `null` to take it away. */
  reply?: ReplyKeyboard | null
}

/** Reads `reply_markup`, and refuses what Telegram refuses. */
export function checkMarkup(payload: Payload): Markup {
  const given = readObject(payload, 'reply_markup', "can't parse reply keyboard markup JSON object")
  if (given === undefined) return {}
  if (typeof given !== 'object' || given === null) throw badRequest('object expected as reply markup')
  if ('inline_keyboard' in given) return { inline: checkInline(given.inline_keyboard) }
  if ('keyboard' in given) return { reply: checkReply(given as ReplyKeyboard) }
  return 'remove_keyboard' in given ? { reply: null } : {}
}

function checkInline(rows: unknown): InlineKeyboard {
  const buttons = (asRows(rows, 'inline_keyboard') as InlineButton[][]).filter((row) => row.length > 0)
  for (const button of buttons.flat()) checkButton(button)
  if (buttons.flat().length > 100) throw badRequest('REPLY_MARKUP_TOO_LONG')
  return { inline_keyboard: buttons }
}

function checkButton({ text, callback_data, url, copy_text }: InlineButton) {
  if (typeof text !== 'string') throw cannotParse('Field "text" must be of type String')
  if (text.trim() === '') throw badRequest('Text buttons are empty in the inline keyboard')
  if (url !== undefined) return checkUrl(url)
  if (copy_text !== undefined) return checkCopied(copy_text.text)
  if (callback_data === undefined) throw cannotParse('Text buttons are unallowed in the inline keyboard')
  const bytes = Buffer.byteLength(callback_data)
  if (bytes === 0 || bytes > 64) throw badRequest('BUTTON_DATA_INVALID')
}

function checkUrl(url: string) {
  const known = /^(https?|tg):\/\//i.test(url)
  if (!known) throw badRequest(`inline keyboard button URL '${url}' is invalid: Unsupported URL protocol`)
}

function checkCopied(text: string) {
  if (text.length < 1 || text.length > 256) throw badRequest('BUTTON_COPY_TEXT_INVALID')
}

function checkReply(given: ReplyKeyboard): ReplyKeyboard {
  const rows = asRows(given.keyboard, 'keyboard') as (string | { text: string })[][]
  const keyboard = rows.map((row) => row.map((button) => (typeof button === 'string' ? { text: button } : button)))
  return { ...given, keyboard }
}

function asRows(rows: unknown, field: string): unknown[][] {
  if (Array.isArray(rows) && rows.every((row) => Array.isArray(row))) return rows
  throw badRequest(`can't parse ${field}: expected an Array of Array`)
}

const cannotParse = (what: string) => badRequest(`can't parse inline keyboard button: ${what}`)
