import closeWithGrace from 'close-with-grace'
import { within } from './within.ts'

/** One thing to stop. */
export interface Step {
  name: string
  stop: () => unknown
  /** How long it may take, in milliseconds; then the next one is stopped all the same. */
  deadline: number
}

interface Log {
  info(fields: { event: string; [fact: string]: unknown }): void
  error(fields: { event: string; [fact: string]: unknown }): void
}

/**
 * On a signal, on an error that nobody caught, or on `close()`: stops the steps in their order and ends the process,
 * with 0 if it was asked to stop and all steps did, else with 1. A second signal ends it at once.
 */
export function createShutDown({ steps, log }: { steps: Step[]; log: Log }) {
  const delay = steps.reduce((sum, step) => sum + step.deadline, 1000)
  const onSecondSignal = (signal: string) => log.error({ event: 'shutdown.forced', signal })
  const onSecondError = (err: unknown) => log.error({ event: 'shutdown.crashed', err })
  return closeWithGrace({ delay, logger: false, onSecondSignal, onSecondError }, async ({ signal, err }) => {
    if (err) log.error({ event: 'crashed', err })
    log.info({ event: 'shutdown.started', signal })
    const failed = await stopAll(steps, log)
    log.info({ event: 'shutdown.done', failed })
    if (failed > 0) throw new Error('Not everything could be stopped.') // ends the process with 1
  })
}

async function stopAll(steps: Step[], log: Log): Promise<number> {
  let failed = 0
  for (const { name, stop, deadline } of steps) {
    try {
      await within(deadline, stop)
      log.info({ event: 'shutdown.stopped', step: name })
    } catch (err) {
      failed += 1
      log.error({ event: 'shutdown.failed', step: name, err })
    }
  }
  return failed
}
