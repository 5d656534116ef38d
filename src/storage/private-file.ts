import { closeSync, mkdirSync, openSync } from 'node:fs'
import path from 'node:path'

/** Makes the file, and the folders above it, for this user's eyes only. What is there already stays as it is. */
export function makePrivateFile(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  closeSync(openSync(file, 'a', 0o600))
}
