import type { Telegram } from 'telegraf'
import { keepTrying, type Trying } from './keep-trying.ts'
import type { Limits } from './limits.ts'
import { createPolls, type Polls } from './polls.ts'
import { withinTime } from './within-time.ts'

export interface PatientParts extends Omit<Trying, 'signal' | 'patience'> {
  limits: Limits
  /** Aborted when no more updates are wanted. */
  stopping: AbortSignal
  /** Aborted when nothing more may be sent. */
  closing: AbortSignal
}

/**
 * Replaces `callApi` on this one object: every call gets a time limit, polls and the clearing of a webhook are tried
 * again. `stopping` is what ends telegraf's polling, at any moment: `bot.stop()` throws before the first poll.
 */
export function makePatient(telegram: Telegram, { timing, limits, log, stopping, closing }: PatientParts): Polls {
  const direct = telegram.callApi.bind(telegram)
  const freeTheWay = () =>
    withinTime(limits.call, stopping, (signal) =>
      direct('deleteWebhook', { drop_pending_updates: false }, endedBy(signal)),
    ).catch(() => {})
  const polls = createPolls({ timing, limits, log, stopping, freeTheWay })

  telegram.callApi = (method, payload) => {
    const call = (signal: AbortSignal) => direct(method, payload, endedBy(signal))
    if (method === 'getUpdates' && isConfirmation(payload)) return withinTime(limits.confirm, closing, call)
    if (method === 'getUpdates') return polls.next(call)
    if (method !== 'deleteWebhook') return withinTime(limits.call, closing, call)
    const clear = () => withinTime(limits.call, stopping, call)
    return keepTrying(clear, { timing, log, signal: stopping, patience: Number.POSITIVE_INFINITY })
  }
  return polls
}

/** When telegraf's polling ends it tells Telegram what it has handled, by a poll that does not wait for anything. */
function isConfirmation(payload: object): boolean {
  return !('timeout' in payload)
}

type CallOptions = NonNullable<Parameters<Telegram['callApi']>[2]>

/** Telegraf's types name only the signal of an old stand-in; what it calls takes Node's own. */
function endedBy(signal: AbortSignal): CallOptions {
  return { signal } as unknown as CallOptions
}
