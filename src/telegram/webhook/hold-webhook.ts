import type { Telegram } from 'telegraf'
import { isRefusal } from '../error-code.ts'
import type { TelegramEvents } from '../events.ts'
import type { Log } from '../log.ts'
import { safeError } from '../safe-error.ts'
import { WANTED } from '../wanted.ts'
import { WrongWebhookError } from './wrong-webhook-error.ts'

export interface HoldParts {
  telegram: Telegram
  url: string
  secret: string
  events: TelegramEvents
  log: Log
  /** Called when Telegram has said that the webhook stands. */
  onStands: () => void
}

/** So many updates Telegram may hand over at a time: one that waits for its answer must not hold up the rest. */
const AT_A_TIME = 100

/**
 * Tells Telegram where to bring the updates. What waits there is kept.
 *
 * @throws WrongWebhookError
 */
export async function setWebhook({ telegram, url, secret, log, onStands }: HoldParts): Promise<void> {
  const options = { secret_token: secret, max_connections: AT_A_TIME, allowed_updates: [...WANTED] }
  try {
    await telegram.setWebhook(url, { ...options, drop_pending_updates: false })
  } catch (cause) {
    throw isRefusal(cause) ? new WrongWebhookError({ cause }) : cause
  }
  onStands()
  log.info({ event: 'telegram.webhook.set' })
}

/** Looks whether the webhook still stands, and sets it again where another program took it away. It never throws. */
export async function lookAfterWebhook(parts: HoldParts): Promise<void> {
  const { telegram, url, log, events, onStands } = parts
  try {
    const info = await telegram.getWebhookInfo()
    events.waiting(info.pending_update_count)
    if (info.url === url) return onStands()
    log.warn({ event: 'telegram.webhook.gone' })
    await setWebhook(parts)
  } catch (error) {
    log.warn({ event: 'telegram.webhook.unseen', ...safeError(error) })
  }
}
