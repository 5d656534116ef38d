import { createBroadcast } from './broadcast.ts'
import type { BroadcastParts } from './broadcast-parts.ts'
import { startClock } from './clock.ts'

export interface Schedule {
  /** Starts nothing more, and resolves when what is on its way has been recorded. */
  stop: () => Promise<void>
}

const EVERY_FIVE_SECONDS = '*/5 * * * * *'
/** At 03:17 UTC. */
const ONCE_A_DAY = '0 17 3 * * *'
/** So many days what was delivered is kept. */
const KEPT_DAYS = 90
const DAY = 86_400_000

/** Starts looking for tips that are due. First it frees what a process that died had claimed. */
export async function startSchedule(parts: BroadcastParts): Promise<Schedule> {
  const { store, timing, log } = parts
  const broadcast = createBroadcast(parts)
  const freed = await store.releaseClaims()
  if (freed > 0) log.info({ event: 'tips.freed', count: freed })
  const prune = () => store.prune(new Date(timing.now() - KEPT_DAYS * DAY).toISOString().slice(0, 10))
  const jobs = [
    { pattern: EVERY_FIVE_SECONDS, run: broadcast.run },
    { pattern: ONCE_A_DAY, run: prune },
  ]
  const clock = startClock(jobs, log)
  return {
    async stop() {
      clock.stop()
      await broadcast.stop()
    },
  }
}
