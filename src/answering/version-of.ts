import type { Answer } from './answer.ts'

const START = 0x811c9dc5
const PRIME = 0x01000193

/** Eight hexadecimal digits that change whenever the words of an answer do (FNV-1a). */
export function versionOf(answer: Answer): string {
  let hash = START
  for (const letter of JSON.stringify(answer)) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), PRIME)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
