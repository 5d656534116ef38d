import { createBroadcast } from './broadcast.ts'
import type { BroadcastParts } from './broadcast-parts.ts'
import { startClock } from './clock.ts'

export interface Schedule {
  /** Frees what a process that died had claimed, and sends what is due. To be called when this one begins to lead. */
  begin: () => Promise<void>
  /** Starts nothing more, and resolves when what is on its way has been recorded. */
  stop: () => Promise<void>
}

const EVERY_FIVE_SECONDS = '*/5 * * * * *'
/** At 03:17 UTC. */
const ONCE_A_DAY = '0 17 3 * * *'
/** So many days what was delivered is kept. */
const KEPT_DAYS = 90
const DAY = 86_400_000

/** Starts looking for tips that are due. */
export function startSchedule(parts: BroadcastParts): Schedule {
  const { store, timing, log } = parts
  const broadcast = createBroadcast(parts)
  const prune = () => store.prune(new Date(timing.now() - KEPT_DAYS * DAY).toISOString().slice(0, 10))
  const jobs = [
    { pattern: EVERY_FIVE_SECONDS, run: broadcast.run },
    { pattern: ONCE_A_DAY, run: prune },
  ]
  const clock = startClock(jobs, log)
  return {
    async begin() {
      // What could not be freed is free after two minutes.
      const freed = await store.releaseClaims().catch(() => 0)
      if (freed > 0) log.info({ event: 'tips.freed', count: freed })
      await broadcast.run()
    },
    async stop() {
      clock.stop()
      await broadcast.stop()
    },
  }
}
