import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** Makes what reads a picture by its name, such as `EX01`, from a folder; undefined where there is none. */
export function createPictureReader(folder: string) {
  return async (name: string): Promise<Uint8Array | undefined> => {
    if (!/^\w+$/.test(name)) return undefined
    try {
      return await readFile(path.join(folder, `${name}.png`))
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
      throw error
    }
  }
}
