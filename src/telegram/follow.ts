import type { Telegraf } from 'telegraf'
import type { Log } from './log.ts'
import { safeError } from './safe-error.ts'
import { WANTED } from './wanted.ts'

/** Takes updates until `stopping` is aborted. Rejects when that ends in any other way: a deaf bot must not be silent. */
export async function follow(bot: Telegraf, stopping: AbortSignal, log: Log): Promise<void> {
  try {
    log.info({ event: 'telegram.polling.started' })
    await bot.launch({ allowedUpdates: [...WANTED], dropPendingUpdates: false })
    if (!stopping.aborted) throw new Error('Polling ended without being asked to. Start the bot again.')
  } catch (error) {
    if (stopping.aborted) return
    log.error({ event: 'telegram.polling.ended', ...safeError(error) })
    throw error
  }
}
