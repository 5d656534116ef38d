import type { Telegraf } from 'telegraf'
import type { Log } from './log.ts'
import { safeError } from './safe-error.ts'

/** The kinds of update that are wanted. Where none are named Telegram keeps to an older list. */
const WANTED = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const

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
