import { localDay } from './local.ts'
import type { Due, When } from './next-due.ts'

const MINUTE = 60_000

/** From here on she is told that a tip is late. Before, it is "around" her time. */
const LATE_FROM = 5 * MINUTE
/** From here on it is not sent any more. */
const TOO_LATE_FROM = 120 * MINUTE

export type Lateness = 'on-time' | 'late' | 'too-late'

/** What has become of a tip that was due, at a moment. After her midnight it would take the next day's place: too late. */
export function latenessOf(due: Due, now: number, { zone }: Pick<When, 'zone'>): Lateness {
  if (now - due.at >= TOO_LATE_FROM || localDay(now, zone) !== due.day) return 'too-late'
  return now - due.at >= LATE_FROM ? 'late' : 'on-time'
}
