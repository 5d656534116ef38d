import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** Tells one state of a folder from another: how many files are in it, and when the last of them was changed. */
export function lastChange(folder: string): string {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile())
  const times = files.map(({ parentPath, name }) => statSync(path.join(parentPath, name)).mtimeMs)
  return `${times.length} ${Math.max(0, ...times)}`
}
