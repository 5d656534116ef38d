import { Cron } from 'croner'

export interface Clock {
  /** Ends the ticking; what is running goes on. */
  stop: () => void
}

export interface Job {
  /** Seconds, minutes, hours, day, month and weekday, as cron writes them; by UTC. */
  pattern: string
  run: () => Promise<unknown>
}

/** Runs jobs by the clock: each alone, never a second time while its first run lasts. What a job throws is logged. */
export function startClock(
  jobs: readonly Job[],
  log: { error(event: { event: string; reason: string }): void },
): Clock {
  const tickers = jobs.map(({ pattern, run }) => {
    const failed = (error: unknown) =>
      log.error({ event: 'clock.failed', reason: error instanceof Error ? error.name : 'Error' })
    return new Cron(pattern, { protect: true, timezone: 'UTC', unref: true, catch: failed }, async () => {
      await run()
    })
  })
  return {
    stop() {
      for (const ticker of tickers) ticker.stop()
    },
  }
}
