import { Telegraf } from 'telegraf'
import { apiRootOf } from './api-root.ts'
import type { Limits } from './limits.ts'
import type { Log } from './log.ts'
import { safeError } from './safe-error.ts'

export interface BotParts {
  token: string
  apiRoot: string
  limits: Limits
  log: Log
}

/**
 * A bot of telegraf's that nothing brings down. Its own handler for errors prints the whole update and rethrows, which
 * ends the polling; what is left for it here is a batch that takes too long, whose answers go on.
 */
export function createBot({ token, apiRoot, limits, log }: BotParts): Telegraf {
  const bot = new Telegraf(token, {
    handlerTimeout: limits.batch,
    // A call in the answer to a webhook cannot fail, and so could not be tried again.
    telegram: { apiRoot: apiRootOf(apiRoot), webhookReply: false },
  })
  bot.catch((error) => log.warn({ event: 'telegram.update.slow', ...safeError(error) }))
  return bot
}
