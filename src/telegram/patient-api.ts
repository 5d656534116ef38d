import type { Telegram } from 'telegraf'
import type { TelegramEvents } from './events.ts'
import type { Gate } from './gate.ts'
import { keepTrying, type Trying } from './keep-trying.ts'
import type { Limits } from './limits.ts'
import { outcomeOf } from './outcome-of.ts'
import { retryAfter } from './pause-before.ts'
import { createPolls, type Polls } from './polls.ts'
import { withinTime } from './within-time.ts'

export interface PatientParts extends Omit<Trying, 'signal' | 'patience'> {
  limits: Limits
  gate: Gate
  events: TelegramEvents
  /** False while an update is neither answered nor kept: then Telegram is not told that it was. */
  isSafe: () => boolean
  /** Aborted when no more updates are wanted. */
  stopping: AbortSignal
  /** Aborted when nothing more may be sent. */
  closing: AbortSignal
}

/** The calls that take long to succeed, but must: what decides how updates come. */
const WAYS_IN = ['deleteWebhook', 'setWebhook']

/**
 * How many seconds Telegram holds back the answer to a poll that has nothing to bring. Telegraf asks for 50: a connection
 * that hangs would be noticed, and her message heard, so much later.
 */
const WAIT = 10

/**
 * Replaces `callApi` on this one object: every call gets a time limit, polls and the changes of the way in are tried
 * again. `stopping` is what ends telegraf's polling, at any moment: `bot.stop()` throws before the first poll.
 */
export function makePatient(telegram: Telegram, parts: PatientParts): { polls: Polls; urgent: Telegram } {
  const { timing, limits, log, stopping, closing, isSafe } = parts
  const direct = telegram.callApi.bind(telegram)
  const freeTheWay = () =>
    withinTime(limits.call, stopping, (signal) =>
      direct('deleteWebhook', { drop_pending_updates: false }, endedBy(signal)),
    ).catch(() => {})
  const polls = createPolls({ timing, limits, log, events: parts.events, stopping, freeTheWay })

  const callWith =
    (urgent: boolean): Telegram['callApi'] =>
    (method, payload) => {
      const call = (signal: AbortSignal) => direct(method, payload, endedBy(signal))
      if (method === 'getUpdates' && isConfirmation(payload)) return confirm(isSafe(), call, parts)
      if (method === 'getUpdates')
        return polls.next((signal) => direct(method, { ...payload, timeout: WAIT }, endedBy(signal)))
      const outer = WAYS_IN.includes(method) ? stopping : closing
      const inTime = () => watched(method, () => withinTime(limits.call, outer, call), parts)
      if (method.startsWith('send')) return passing(urgent, inTime, parts)
      if (!WAYS_IN.includes(method)) return inTime()
      return keepTrying(inTime, { timing, log, signal: stopping, patience: Number.POSITIVE_INFINITY })
    }
  telegram.callApi = callWith(false)
  return { polls, urgent: Object.assign(Object.create(telegram), { callApi: callWith(true) }) as Telegram }
}

/** When telegraf's polling ends it tells Telegram what it has handled, by a poll that does not wait for anything. */
function isConfirmation(payload: object): boolean {
  return !('timeout' in payload)
}

/** An update that is not safe comes again with the next poll; the ones that are safe are known by their numbers. */
async function confirm<T>(
  safe: boolean,
  call: (signal: AbortSignal) => Promise<T>,
  { limits, closing }: PatientParts,
): Promise<T> {
  if (!safe) throw new Error('not confirmed: an update is neither answered nor kept')
  return await withinTime(limits.confirm, closing, call)
}

async function passing<T>(urgent: boolean, call: () => Promise<T>, { gate }: PatientParts): Promise<T> {
  await gate.pass(urgent)
  try {
    return await call()
  } catch (error) {
    const seconds = retryAfter(error)
    if (seconds !== undefined) gate.close(seconds * 1_000)
    throw error
  }
}

async function watched<T>(method: string, call: () => Promise<T>, { timing, events }: PatientParts): Promise<T> {
  const since = timing.elapsed()
  try {
    const answer = await call()
    events.called(method, 'ok', timing.elapsed() - since)
    return answer
  } catch (error) {
    events.called(method, outcomeOf(error), timing.elapsed() - since)
    throw error
  }
}

type CallOptions = NonNullable<Parameters<Telegram['callApi']>[2]>

/** Telegraf's types name only the signal of an old stand-in; what it calls takes Node's own. */
function endedBy(signal: AbortSignal): CallOptions {
  return { signal } as unknown as CallOptions
}
