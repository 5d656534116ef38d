import type { Message } from 'telegraf/types'

/** What she quotes in her message, from her own words, from the bot's or from another chat. */
export function quotedWords(message: Message): string {
  const text: unknown = 'quote' in message ? message.quote?.text : undefined
  return typeof text === 'string' ? text : ''
}
