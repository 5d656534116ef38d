import { createHash } from 'node:crypto'
import { TelegramError } from 'telegraf'
import type { Message } from 'telegraf/types'
import type { PictureIds } from '../conversation/tips/picture-ids.ts'
import type { Log } from './log.ts'
import { safeError } from './safe-error.ts'

/** What Telegram is given for a picture: its id of a file that it has, or the file. */
type Photo = string | { source: Buffer }

export interface PictureParts {
  /** The file of a picture by its name, such as `EX01`; undefined where there is none. */
  read: (name: string) => Promise<Uint8Array | undefined>
  /** The ids that Telegram gave before. */
  ids: PictureIds
}

export interface Pictures {
  /**
   * The first who calls it for a picture that Telegram does not have returns at once and is to send it; the others wait
   * for that, but not for ever. Never rejects.
   */
  ready(name: string): Promise<void>
  /**
   * Sends a picture: by its id where Telegram has it, else as a file, whose id is kept.
   * @returns undefined where there is no such picture; nothing was sent then
   */
  send(name: string, send: (photo: Photo) => Promise<Message>): Promise<Message | undefined>
}

interface Known {
  digest: string
  source: Buffer
  fileId?: string | undefined
  /** Set while somebody is about to bring it, or does. */
  coming?: { ended: Promise<void>; end: () => void } | undefined
}

/** @param bot whose ids they are @param patience how long `ready` waits, in milliseconds */
export function createPictures({
  read,
  ids,
  bot,
  patience,
  log,
}: PictureParts & { bot: string; patience: number; log: Log }): Pictures {
  const known = new Map<string, Promise<Known | undefined>>()

  async function load(name: string): Promise<Known | undefined> {
    const bytes = await read(name)
    if (bytes === undefined) return undefined
    const source = Buffer.from(bytes)
    const digest = createHash('sha256').update(source).digest('hex')
    return { digest, source, fileId: await ids.find(bot, digest) }
  }

  /** A picture that cannot be read or looked up is tried again next time; meanwhile the words go alone. */
  async function find(name: string): Promise<Known | undefined> {
    const loading = known.get(name) ?? load(name)
    known.set(name, loading)
    try {
      return await loading
    } catch (error) {
      known.delete(name)
      log.warn({ event: 'picture.unread', ...safeError(error) })
      return undefined
    }
  }

  async function upload(picture: Known, send: (photo: Photo) => Promise<Message>): Promise<Message> {
    try {
      const message = await send({ source: picture.source })
      const fileId = 'photo' in message ? message.photo.at(-1)?.file_id : undefined
      picture.fileId = fileId
      if (fileId !== undefined) await ids.save(bot, picture.digest, fileId).catch((error) => noteUnsaved(error))
      return message
    } finally {
      picture.coming?.end()
      picture.coming = undefined
    }
  }

  const noteUnsaved = (error: unknown) => log.warn({ event: 'picture.unsaved', ...safeError(error) })

  return {
    async ready(name) {
      const picture = await find(name)
      if (picture === undefined || picture.fileId !== undefined) return
      if (picture.coming) await Promise.race([picture.coming.ended, after(patience)])
      if (picture.fileId === undefined) picture.coming = comingSoon()
    },

    async send(name, send) {
      const picture = await find(name)
      if (picture === undefined) return undefined
      if (picture.fileId === undefined) return await upload(picture, send)
      try {
        return await send(picture.fileId)
      } catch (error) {
        if (!isUnknownFile(error)) throw error
        picture.fileId = undefined
        return await upload(picture, send)
      }
    },
  }
}

function comingSoon() {
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  return { ended, end }
}

/** The id is another bot's, or too old: Telegram does not know the file any more. */
const isUnknownFile = (error: unknown) =>
  error instanceof TelegramError && error.code === 400 && /file/i.test(error.description)

const after = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms).unref()
  })
