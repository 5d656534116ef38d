import { hkdfSync } from 'node:crypto'

/** What is made of the one DATA_KEY: a key for each use, and a name for it that tells nothing about it. */
export interface Keys {
  id: string
  index: Buffer
  seal: Buffer
}

/** A key for each use, so that no use can weaken another. @param dataKey 32 bytes. */
export function deriveKeys(dataKey: Uint8Array): Keys {
  const derive = (use: string, bytes: number) => Buffer.from(hkdfSync('sha256', dataKey, 'bumpback', use, bytes))
  return { id: derive('key id', 4).toString('hex'), index: derive('chat index', 32), seal: derive('record seal', 32) }
}
