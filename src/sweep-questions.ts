import type { FeedbackStore } from './conversation/feedback/feedback-store.ts'
import type { Log } from './log.ts'

const HOUR = 3_600_000

/** Removes kept questions that are 30 days old: now, and every hour. @returns what ends it */
export function sweepQuestions({ prune }: Pick<FeedbackStore, 'prune'>, log: Log): () => void {
  const sweep = () =>
    void prune().catch((error: unknown) => log.error({ event: 'questions.unswept', reason: (error as Error).name }))
  sweep()
  const timer = setInterval(sweep, HOUR).unref()
  return () => clearInterval(timer)
}
