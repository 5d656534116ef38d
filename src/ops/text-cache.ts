import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const MOST_KEPT = 5

/** Texts that are costly to make, kept in a folder under a hash of what they were made from. */
export interface TextCache {
  /** The text that was kept for the same material, or undefined. */
  find(): string | undefined
  /** Keeps a text. A folder that cannot be written costs only time at the next start. */
  keep(text: string): void
}

/** @param material everything that the text depends on, in order */
export function createTextCache(folder: string, material: readonly string[]): TextCache {
  const hash = createHash('sha256')
  for (const one of material) hash.update(String(one.length)).update('\n').update(one)
  const file = path.join(folder, `${hash.digest('hex').slice(0, 32)}.json`)
  return {
    find: () => orNothing(() => readFileSync(file, 'utf8')),
    keep: (text) =>
      orNothing(() => {
        writeWhole(file, text)
        forgetOld(file)
      }),
  }
}

/** Written beside and moved into place, so that a second process never reads half a text. */
function writeWhole(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true })
  const half = `${file}.${randomUUID()}`
  writeFileSync(half, text)
  renameSync(half, file)
}

/** What was made from data or code that has changed since: a few are left for those who go back and forth. */
function forgetOld(newest: string): void {
  const folder = path.dirname(newest)
  const files = readdirSync(folder)
    .map((name) => path.join(folder, name))
    .filter((file) => file !== newest)
  const byAge = files.map((file) => ({ file, at: statSync(file).mtimeMs })).sort((a, b) => b.at - a.at)
  for (const { file } of byAge.slice(MOST_KEPT)) rmSync(file, { force: true })
}

function orNothing<T>(job: () => T): T | undefined {
  try {
    return job()
  } catch {
    return undefined
  }
}
