import { isRefusal } from './error-code.ts'
import type { Log } from './log.ts'
import { pauseBefore } from './pause-before.ts'
import { safeError } from './safe-error.ts'
import type { Timing } from './timing.ts'

export interface Trying {
  timing: Timing
  log: Log
  /** Aborted when trying must end. */
  signal: AbortSignal
  /** How long to try, in milliseconds. */
  patience: number
}

/**
 * Makes the call until it succeeds, is refused, or patience ends; then the last error is thrown. Telegraf itself tries
 * nothing twice but its polls: a busy or restarting Telegram would cost a mother her answer.
 */
export async function keepTrying<T>(call: () => Promise<T>, { timing, log, signal, patience }: Trying): Promise<T> {
  const since = timing.elapsed()
  for (let failures = 0; ; failures += 1) {
    try {
      return await call()
    } catch (error) {
      if (signal.aborted || isRefusal(error) || timing.elapsed() - since > patience) throw error
      log.warn({ event: 'telegram.call.again', failures: failures + 1, ...safeError(error) })
      await timing.pause(pauseBefore(failures, error, timing.chance()), signal)
    }
  }
}
