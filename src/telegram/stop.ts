import type { Lanes } from './lanes.ts'
import type { Log } from './log.ts'

export interface StopParts {
  /** Aborted first: no more updates are taken. */
  stopping: AbortController
  /** Aborted last: nothing more is sent. */
  closing: AbortController
  run: Promise<void>
  lanes: Lanes
  /** How long to wait for what is being answered, in milliseconds. */
  deadline: number
  log: Log
}

/** Makes the stop: it can be called at any moment and more than once, and never takes longer than its deadline. */
export function createStop(parts: StopParts): () => Promise<void> {
  let stopped: Promise<void> | undefined
  return () => {
    stopped ??= stopOnce(parts)
    return stopped
  }
}

async function stopOnce({ stopping, closing, run, lanes, deadline, log }: StopParts): Promise<void> {
  stopping.abort()
  // Lanes only after the run: until then the last batch may still be filling them.
  const done = run.catch(() => {}).then(() => lanes.idle())
  const inTime = await within(deadline, done)
  closing.abort()
  if (inTime) log.info({ event: 'telegram.stopped' })
  else log.warn({ event: 'telegram.stopped.late', unanswered: lanes.size() })
}

function within(deadline: number, done: Promise<void>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), deadline)
    const end = () => {
      clearTimeout(timer)
      resolve(true)
    }
    done.then(end, end)
  })
}
