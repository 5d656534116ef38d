import { TelegramError } from 'telegraf'

/** What may be said of an error in a log. */
export interface SafeError {
  name: string
  code?: number | string
  description?: string
}

/** What Telegram is known to say. Anything else of a description may repeat her words, an id or the token. */
const KNOWN = [
  "can't parse entities",
  'chat not found',
  'message is too long',
  'message text is empty',
  'message is not modified',
  'query is too old',
  'query ID is invalid',
  'BUTTON_DATA_INVALID',
  'bot was blocked by the user',
  'user is deactivated',
  "bot can't initiate conversation with a user",
  'terminated by other getUpdates request',
  "can't use getUpdates method while webhook is active",
  'Too Many Requests',
  'Unauthorized',
  'Not Found',
  'Bad Gateway',
  'Internal Server Error',
]

/**
 * Turns any error into what may be logged. A `TelegramError` carries the whole call, with her chat and the text, and
 * the address in other errors carries the token; so nothing is copied but names, codes and sayings known beforehand.
 */
export function safeError(error: unknown): SafeError {
  if (!(error instanceof Error)) return { name: 'Error' }
  const code = codeOf(error)
  // Telegraf gives its errors no name of their own.
  const name = error instanceof TelegramError ? 'TelegramError' : error.name
  const description = error instanceof TelegramError ? knownIn(error.description) : undefined
  return {
    name: /^[A-Za-z]{1,40}$/.test(name) ? name : 'Error',
    ...(code !== undefined && { code }),
    ...(description !== undefined && { description }),
  }
}

function codeOf(error: Error): number | string | undefined {
  const code: unknown = 'code' in error ? error.code : undefined
  if (typeof code === 'number') return code >= 100 && code < 600 ? code : undefined
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,40}$/.test(code) ? code : undefined
}

function knownIn(description: unknown): string | undefined {
  return typeof description === 'string' ? KNOWN.find((saying) => description.includes(saying)) : undefined
}
