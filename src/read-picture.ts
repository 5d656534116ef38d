import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { lastChange } from './ops/last-change.ts'

interface Parts {
  /** Where `npm run build` puts the pictures. */
  made: string
  /** What they are drawn from. */
  content: string
  /** Draws one; undefined where that cannot be done. */
  draw: (name: string) => Promise<Uint8Array | undefined>
}

/**
 * Makes what reads a picture by its name, such as `EX01`; undefined where there is none. One that was not made yet, or
 * was made before `content` changed, is drawn now and kept, so that nobody has to build before a first start.
 */
export function createPictureReader({ made, content, draw }: Parts) {
  return async (name: string): Promise<Uint8Array | undefined> => {
    if (!/^\w+$/.test(name)) return undefined
    const file = path.join(made, `${name}.png`)
    if (await isFresh(file, content)) return await readFile(file)
    const drawn = await draw(name)
    if (drawn === undefined) return await readFile(file).catch(() => undefined)
    await keep(file, drawn)
    return drawn
  }
}

async function isFresh(file: string, content: string): Promise<boolean> {
  const time = await stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )
  return time > 0 && time >= Number(lastChange(content).split(' ')[1])
}

/** A folder that may not be written to costs a drawing each time, and nothing else. */
async function keep(file: string, bytes: Uint8Array) {
  try {
    await mkdir(path.dirname(file), { recursive: true })
    const half = `${file}.${randomUUID()}`
    await writeFile(half, bytes)
    await rename(half, file)
  } catch {}
}
