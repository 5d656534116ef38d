import type { UpdateLedger } from '../conversation/delivery/update-ledger.ts'
import { BusyUpdateError } from './busy-update-error.ts'
import type { Limits } from './limits.ts'
import type { Log } from './log.ts'
import { safeError } from './safe-error.ts'
import { withinTime } from './within-time.ts'

export interface TakenOnceParts {
  ledger: UpdateLedger
  limits: Limits
  log: Log
  /** Whether this process may be one of several that are given the updates. */
  shared: boolean
}

/** Which updates were answered: by this process lately, else by what the ledger says. */
export interface TakenOnce {
  /** Whether it is to be answered. Where the ledger fails it is: twice is better than never. */
  isNew(update: number, chat: string): Promise<boolean>
  done(update: number): Promise<void>
}

/** So many are remembered here, so that a ledger that fails does not answer twice what comes twice. */
const LATELY = 10_000

export function createTakenOnce({ ledger, limits, log, shared }: TakenOnceParts): TakenOnce {
  const lately = new Set<number>()
  const failed = (error: unknown) => {
    if (error instanceof BusyUpdateError) throw error
    log.error({ event: 'telegram.ledger.failed', ...safeError(error) })
    return undefined
  }

  return {
    async isNew(update, chat) {
      if (lately.has(update)) return false
      const look = () => withinTime(limits.look, new AbortController().signal, () => ledger.take(update, chat))
      const state = await look().catch(failed)
      if (state === 'busy' && shared) throw new BusyUpdateError('another replica has it')
      return state !== 'done'
    },

    async done(update) {
      lately.add(update)
      if (lately.size > LATELY) lately.delete(lately.values().next().value ?? update)
      // Telegram brings her next message only once this one is known to be done: a database that hangs must not hold it up.
      await withinTime(limits.look, new AbortController().signal, () => ledger.done(update)).catch(failed)
    },
  }
}
