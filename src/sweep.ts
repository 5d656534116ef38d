import type { Log } from './log.ts'
import type { Store } from './storage/open-store.ts'

const HOUR = 3_600_000

/** Removes kept questions after 30 days, and cases of the midwife team after 7: now, and every hour. @returns what ends it */
export function sweep({ feedback, careThreads }: Pick<Store, 'feedback' | 'careThreads'>, log: Log): () => void {
  const once = () =>
    void Promise.all([feedback.prune(), careThreads.prune()]).catch((error: unknown) =>
      log.error({ event: 'sweep.failed', reason: (error as Error).name }),
    )
  once()
  const timer = setInterval(once, HOUR).unref()
  return () => clearInterval(timer)
}
