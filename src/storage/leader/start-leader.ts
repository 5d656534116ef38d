import type { Leader, OnLead } from '../../conversation/tips/leader.ts'
import type { SoleLock } from './sole-lock.ts'

export interface LeaderParts {
  /** Opens the lock that is lost after so many milliseconds of silence. */
  openLock: (silence: number) => SoleLock
  /** Whether others may want to lead. Where nobody does, it leads from the start and for good. */
  shared: boolean
  /** Milliseconds on a clock that never jumps. */
  elapsed: () => number
  /** Called each time that this process becomes the one. */
  onLead: OnLead
  log: { info(event: { event: string }): void; warn(event: { event: string }): void }
  times?: LeaderTimes
}

interface LeaderTimes {
  /** How often it is tried, or made sure of, in milliseconds. */
  round: number
  /** So long after it was last made sure of, a process takes itself for the one. */
  sure: number
  /** After so long a silence the database takes the lock away: later than `sure`, so that who is cut off knows first. */
  silence: number
}

const usualTimes: LeaderTimes = { round: 1_000, sure: 3_000, silence: 4_000 }

/**
 * Sees to it that one process leads and never two: whoever gets the lock waits until the one before it, which may not
 * know yet that it has lost the lock, has stopped by its own clock. A dead one is followed after 4 s, one that is cut
 * off after 8 s.
 */
export function startLeader({ openLock, shared, elapsed, onLead, log, times = usualTimes }: LeaderParts): Leader {
  const lock = openLock(times.silence)
  const sure = shared ? times.sure : Number.POSITIVE_INFINITY
  const grace = shared ? times.sure : 0
  let since: number | undefined
  let sureUntil = Number.NEGATIVE_INFINITY
  let was = false
  let resigned = false
  let looking: Promise<void> | undefined

  const leads = () => !resigned && since !== undefined && elapsed() < sureUntil && elapsed() >= since + grace

  async function look(): Promise<void> {
    const asked = elapsed()
    const held = await lock.hold().catch(() => false)
    // Not made sure of in time: somebody else may have led meanwhile, and what was ours begins anew.
    if (!held || elapsed() >= sureUntil) since = undefined
    if (held) since ??= elapsed()
    sureUntil = held ? asked + sure : Number.NEGATIVE_INFINITY
    tell()
  }

  function tell(): void {
    const is = leads()
    if (is === was) return
    was = is
    if (is) log.info({ event: 'leader.taken' })
    else log.warn({ event: 'leader.lost' })
    if (is) onLead()
  }

  const round = () => {
    looking ??= look().finally(() => {
      looking = undefined
    })
  }
  const timer = setInterval(round, times.round).unref()
  round()
  return {
    leads,
    async resign() {
      resigned = true
      clearInterval(timer)
      await looking
      await lock.release()
    },
  }
}
