import type { Log } from './log.ts'
import type { Store } from './storage/open-store.ts'

const HOUR = 3_600_000
/** So long after her last word she is gone. */
const GONE_AFTER = 90 * 24 * HOUR

/**
 * Removes kept questions after 30 days, cases of the midwife team after 7, and mothers who are gone after 90: now, and
 * every hour. @returns what ends it
 */
export function sweep(
  {
    feedback,
    careThreads,
    forgetGone,
    messageCounts,
  }: Pick<Store, 'feedback' | 'careThreads' | 'forgetGone' | 'messageCounts'>,
  log: Log,
): () => void {
  const once = () =>
    void Promise.all([
      feedback.prune(),
      careThreads.prune(),
      forgetGone(Date.now() - GONE_AFTER),
      messageCounts?.prune(),
    ]).then(
      ([, , gone]) => gone > 0 && log.info({ event: 'mothers.forgotten', count: gone }),
      (error: unknown) => log.error({ event: 'sweep.failed', reason: (error as Error).name }),
    )
  once()
  const timer = setInterval(once, HOUR).unref()
  return () => clearInterval(timer)
}
