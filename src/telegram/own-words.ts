import type { Message } from 'telegraf/types'
import { richWords } from './rich-words.ts'

/** What she wrote herself: a text, the words under a photo, a rich message. Empty when there are no words. */
export function ownWords(message: Message): string {
  if ('text' in message) return wordsOnly(message.text)
  if ('rich_message' in message) return richWords(message.rich_message)
  return 'caption' in message ? wordsOnly(message.caption) : ''
}

/** What is no text, against Telegram's word, counts as nothing that can be read. */
const wordsOnly = (text: unknown): string => (typeof text === 'string' ? text : '')
