import { once } from 'node:events'
import { safeError } from '../safe-error.ts'
import { type HoldParts, lookAfterWebhook, setWebhook } from './hold-webhook.ts'

export interface FollowWebhookParts extends HoldParts {
  /** How often to look after it, in milliseconds. */
  round: number
  stopping: AbortSignal
  /** Resolves when what was handed over is dealt with. */
  settled: () => Promise<unknown>
}

/**
 * Has updates brought until `stopping` is aborted. The webhook stays: Telegram keeps for the next start what nobody
 * takes. Rejects when that cannot be.
 */
export async function followWebhook(parts: FollowWebhookParts): Promise<void> {
  const { stopping, round, settled, log } = parts
  let timer: NodeJS.Timeout | undefined
  try {
    await setWebhook(parts)
    timer = setInterval(() => void lookAfterWebhook(parts), round)
    if (!stopping.aborted) await once(stopping, 'abort')
  } catch (error) {
    if (!stopping.aborted) {
      log.error({ event: 'telegram.webhook.failed', ...safeError(error) })
      throw error
    }
  } finally {
    clearInterval(timer)
    await settled()
  }
}
