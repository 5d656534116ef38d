import type { Lanes } from './lanes.ts'
import type { Limits } from './limits.ts'
import type { Log } from './log.ts'
import { takesLonger } from './takes-longer.ts'

export interface StopParts {
  /** Aborted first: no more updates are taken. */
  stopping: AbortController
  /** Aborted last: nothing more is sent. */
  closing: AbortController
  /** Ends when no more updates come and those of the last batch are safe. */
  run: Promise<void>
  /** Resolves when every update is safe. */
  settled: () => Promise<unknown>
  lanes: Lanes
  /** Whether what is not sent outlives the process: then nobody needs to wait for it. */
  keeps: boolean
  /** Called when nothing more is sent. */
  onClosed: () => Promise<void>
  limits: Limits
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

async function stopOnce(parts: StopParts): Promise<void> {
  const { stopping, closing, lanes, limits, log, onClosed } = parts
  stopping.abort()
  const late = await takesLonger(limits.stop, allDone(parts))
  closing.abort()
  await onClosed()
  if (late) log.warn({ event: 'telegram.stopped.late', unanswered: lanes.size() })
  else log.info({ event: 'telegram.stopped', waiting: lanes.size() })
}

async function allDone({ run, settled, lanes, keeps, limits }: StopParts): Promise<void> {
  await run.catch(() => {})
  // Lanes only after the run: until then the last batch may still be filling them.
  await settled()
  if (keeps) await takesLonger(limits.linger, lanes.idle())
  else await lanes.idle()
}
