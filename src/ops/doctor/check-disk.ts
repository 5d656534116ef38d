import { statfs } from 'node:fs/promises'
import type { Finding } from './finding.ts'

const MB = 1_000_000
const LITTLE = 1_000 * MB
const TOO_LITTLE = 100 * MB

/** Whether the disk of a folder has room. */
export async function checkDisk(folder: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(folder)
  const free = bavail * bsize
  const room = `${Math.round(free / MB)} MB are free`
  if (free < TOO_LITTLE) return { about: 'disk', state: 'fault', what: `${room}; make room now, or writes will fail.` }
  if (free < LITTLE) return { about: 'disk', state: 'warning', what: `${room}; make room soon.` }
  return { about: 'disk', state: 'ok', what: room }
}
