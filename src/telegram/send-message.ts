import type { Telegram } from 'telegraf'
import type { Outgoing } from './forms-of.ts'
import type { Pictures } from './pictures.ts'

export interface MessageParts {
  telegram: Telegram
  pictures: Pictures
}

// A preview of a source would cover the words.
const NO_PREVIEW = { link_preview_options: { is_disabled: true } } as const

/** Sends one message, with its picture where that can be had: the words never wait for a file. */
export async function sendMessage(
  { telegram, pictures }: MessageParts,
  chat: string,
  { text, extra, picture }: Outgoing,
): Promise<void> {
  const sent =
    picture === undefined
      ? undefined
      : await pictures.send(picture, (photo) => telegram.sendPhoto(Number(chat), photo, { caption: text, ...extra }))
  if (sent === undefined) await telegram.sendMessage(Number(chat), text, { ...extra, ...NO_PREVIEW })
}
