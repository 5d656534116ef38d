import { BrokenAnswerError } from './broken-answer-error.ts'
import { errorCode } from './error-code.ts'
import type { TelegramEvents } from './events.ts'
import type { Limits } from './limits.ts'
import type { Log } from './log.ts'
import { outcomeOf } from './outcome-of.ts'
import { pauseBefore } from './pause-before.ts'
import { safeError } from './safe-error.ts'
import type { Timing } from './timing.ts'
import { TwoPollersError } from './two-pollers-error.ts'
import { withinTime } from './within-time.ts'
import { WrongTokenError } from './wrong-token-error.ts'

export interface PollParts {
  timing: Timing
  limits: Limits
  log: Log
  events: TelegramEvents
  /** Aborted when polling must end. */
  stopping: AbortSignal
  /** Takes a webhook away that somebody set, which Telegram also reports as a conflict. */
  freeTheWay: () => Promise<unknown>
}

export interface Polls {
  /** Asks until there is an answer. Ends only with the stop, a token that is not known, or a second poller that stays. */
  next: <T>(ask: (signal: AbortSignal) => Promise<T>) => Promise<T>
  /** When Telegram last answered, in milliseconds of `timing.elapsed`. */
  lastPollAt: () => number | undefined
}

/**
 * Telegraf's polling ends for good on a conflict, on any answer it did not expect, and, unseen, on a connection that
 * hangs. Trying again here, under telegraf, keeps its offset, so that nothing is lost or answered twice.
 */
export function createPolls({ timing, limits, log, events, stopping, freeTheWay }: PollParts): Polls {
  let last: number | undefined
  let conflictSince: number | undefined

  async function next<T>(ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
    for (let failures = 0; ; failures += 1) {
      try {
        return arrived(await withinTime(limits.poll, stopping, ask))
      } catch (error) {
        stopping.throwIfAborted()
        await afterFailure(error)
        await timing.pause(pauseBefore(failures, error, timing.chance()), stopping)
      }
    }
  }

  function arrived<T>(updates: T): T {
    if (!areUpdates(updates)) throw new BrokenAnswerError('updates expected')
    last = timing.elapsed()
    conflictSince = undefined
    return updates
  }

  async function afterFailure(error: unknown): Promise<void> {
    const code = errorCode(error)
    events.called('getUpdates', outcomeOf(error), 0)
    if (code === 401 || code === 404) throw new WrongTokenError()
    log.warn({ event: code === 409 ? 'telegram.poll.conflict' : 'telegram.poll.failed', ...safeError(error) })
    if (code !== 409) return
    conflictSince ??= timing.elapsed()
    if (timing.elapsed() - conflictSince >= limits.conflict) throw new TwoPollersError()
    await freeTheWay()
  }

  return { next, lastPollAt: () => last }
}

function areUpdates(answer: unknown): boolean {
  return Array.isArray(answer) && answer.every((update) => Number.isSafeInteger(update?.update_id))
}
