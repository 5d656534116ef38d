import { type Telegram, TelegramError } from 'telegraf'
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
  { text, extra, picture, file, replaces }: Outgoing,
): Promise<void> {
  if (replaces !== undefined) return await edit(telegram, chat, replaces, { text, extra })
  if (file !== undefined) {
    const source = { source: Buffer.from(file.content), filename: file.name }
    return void (await telegram.sendDocument(Number(chat), source, { caption: text, ...extra }))
  }
  const sent =
    picture === undefined
      ? undefined
      : await pictures.send(picture, (photo) => telegram.sendPhoto(Number(chat), photo, { caption: text, ...extra }))
  if (sent === undefined) await telegram.sendMessage(Number(chat), text, { ...extra, ...NO_PREVIEW })
}

/** A message that says so already is as good as edited. */
async function edit(telegram: Telegram, chat: string, message: string, { text, extra }: Outgoing): Promise<void> {
  try {
    await telegram.editMessageText(Number(chat), Number(message), undefined, text, { ...extra, ...NO_PREVIEW })
  } catch (error) {
    if (!(error instanceof TelegramError && error.description.includes('message is not modified'))) throw error
  }
}
