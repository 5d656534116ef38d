import { createHash } from 'node:crypto'
import { imageSize } from './image-size.ts'
import { isUpload } from './payload.ts'
import { badRequest } from './refusal.ts'
import type { FileObject } from './telegram-objects.ts'

/** A file that is held in memory for as long as the server runs. */
export interface Held {
  object: FileObject
  bytes: Buffer
  type: string
  path: string
}

export type Files = ReturnType<typeof createFiles>

/** The files that the bot sent: uploaded once, sent again by their id. */
export function createFiles() {
  const held = new Map<string, Held>()

  const keep = (bytes: Buffer, type: string, more: Partial<FileObject>, folder: string): Held => {
    const digest = createHash('sha256').update(bytes).digest('base64url')
    const object = { file_id: `Ag${digest}`, file_unique_id: digest.slice(0, 16), file_size: bytes.length, ...more }
    const file = { object, bytes, type, path: `${folder}/${object.file_unique_id}` }
    held.set(object.file_id, file)
    return file
  }

  return {
    find: (id: string) => held.get(id),
    findByPath: (path: string) => [...held.values()].find((file) => file.path === path),

    /** Keeps a picture. @throws Refusal where Telegram would not take it as one */
    photo(given: unknown): Held {
      if (!isUpload(given)) return sentBefore(given, 'photo')
      if (given.bytes.length === 0) throw badRequest('file must be non-empty')
      const size = imageSize(given.bytes)
      if (size === undefined) throw badRequest('IMAGE_PROCESS_FAILED')
      const { width, height, type } = size
      const thin = Math.max(width, height) > 20 * Math.min(width, height)
      if (thin || width + height > 10_000) throw badRequest('PHOTO_INVALID_DIMENSIONS')
      if (given.bytes.length > 10 * 1024 * 1024) throw badRequest('file is too big for a photo')
      return keep(given.bytes, type, { width, height }, 'photos')
    },

    /** Keeps any other file. */
    document(given: unknown): Held {
      if (!isUpload(given)) return sentBefore(given, 'document')
      if (given.bytes.length === 0) throw badRequest('file must be non-empty')
      return keep(given.bytes, 'application/octet-stream', { file_name: given.name }, 'documents')
    },
  }

  function sentBefore(given: unknown, field: string): Held {
    const id = typeof given === 'string' ? given : ''
    if (id === '') throw badRequest(`there is no ${field} in the request`)
    const file = held.get(id)
    if (file !== undefined) return file
    // Nothing here goes out to the network, so a picture's address cannot be followed.
    if (/^https?:/i.test(id)) throw badRequest('failed to get HTTP URL content')
    throw badRequest('wrong remote file identifier specified: Wrong string length')
  }
}
