import { TelegramError } from 'telegraf'

/** The code that Telegram gave with its no, such as 403; undefined for everything that is not Telegram's own answer. */
export function errorCode(error: unknown): number | undefined {
  return error instanceof TelegramError ? error.code : undefined
}

/** True when the same call would be refused again: 429 and 5xx pass, a broken connection may. */
export function isRefusal(error: unknown): boolean {
  const code = errorCode(error)
  return code !== undefined && code >= 400 && code < 500 && code !== 429
}
