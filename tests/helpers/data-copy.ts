import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

/** A copy of `intents/` and `content/` that one test may spoil. Removed when the test ends. */
export function dataCopy() {
  const root = mkdtempSync(path.join(tmpdir(), 'bumpback-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const folder of ['intents', 'content']) cpSync(folder, path.join(root, folder), { recursive: true })
  const at = (file: string) => path.join(root, file)
  return {
    root,
    write: (file: string, text: string | Buffer) => writeFileSync(at(file), text),
    edit: (file: string, change: (text: string) => string) =>
      writeFileSync(at(file), change(readFileSync(at(file), 'utf8'))),
    remove: (file: string) => rmSync(at(file), { recursive: true }),
  }
}
