import type { Telegram } from 'telegraf'
import type { Bubble, Reply } from '../answering/reply.ts'
import { errorCode, isRefusal } from './error-code.ts'
import { formsOf, type Outgoing } from './forms-of.ts'
import { keepTrying, type Trying } from './keep-trying.ts'
import type { Limits } from './limits.ts'
import { safeError } from './safe-error.ts'
import { type MessageParts, sendMessage } from './send-message.ts'

export interface SendParts extends MessageParts, Omit<Trying, 'patience'> {
  /** Telegram once more, for what goes before everything else. */
  urgent: Telegram
  limits: Limits
  /** Called for each message that has left: tips give way to replies. */
  onSent: () => void
  /** Called when she has blocked the bot or left Telegram. */
  onBlocked: (chat: string) => void | Promise<void>
}

/** What became of a reply. `lost`: Telegram could not be reached for as long as there was patience. */
export type Fate = 'sent' | 'refused' | 'blocked' | 'lost'

/** Sends a reply. `onBubble` is called after each bubble that needs no more trying. */
export type Send = (chat: string, reply: Reply, onBubble?: () => Promise<void>) => Promise<Fate>

/** Makes what sends a reply's bubbles in order. It never throws; what went wrong is in the log. */
export function createSender(parts: SendParts): Send {
  return async (chat, reply, onBubble) => {
    const patience = reply.seekCare === 'none' ? parts.limits.reply : Number.POSITIVE_INFINITY
    const telegram = reply.seekCare === 'full' ? parts.urgent : parts.telegram
    let fate: Fate = 'sent'
    for (const bubble of reply.bubbles) {
      const one = await sendBubble({ ...parts, telegram, patience }, chat, bubble, reply.replaces)
      if (one === 'blocked' || one === 'lost') return one
      await onBubble?.()
      if (one === 'refused') fate = one
    }
    return fate
  }
}

type Sending = SendParts & Trying

async function sendBubble(sending: Sending, chat: string, bubble: Bubble, replaces?: string): Promise<Fate> {
  for (const form of formsOf(bubble, replaces)) {
    const error = await failureOf(sendForm(sending, chat, form))
    if (error === undefined) return 'sent'
    if (errorCode(error) !== 400) return giveUp(sending, chat, error)
    sending.log.warn({ event: 'telegram.send.simpler', ...safeError(error) })
  }
  sending.log.error({ event: 'telegram.send.refused' })
  return 'refused'
}

async function sendForm(sending: Sending, chat: string, form: Outgoing[]): Promise<void> {
  for (const outgoing of form) {
    await keepTrying(() => {
      sending.onSent()
      return sendMessage(sending, chat, outgoing)
    }, sending)
  }
}

async function giveUp({ log, onBlocked }: Sending, chat: string, error: unknown): Promise<Fate> {
  if (errorCode(error) !== 403) {
    log.error({ event: 'telegram.send.failed', ...safeError(error) })
    return isRefusal(error) ? 'refused' : 'lost'
  }
  log.info({ event: 'telegram.send.blocked' })
  const failure = await failureOf(Promise.resolve(chat).then(onBlocked))
  if (failure !== undefined) log.error({ event: 'telegram.blocked.failed', ...safeError(failure) })
  return 'blocked'
}

/** What the promise failed with, or undefined when it did not. */
async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise
    return undefined
  } catch (error) {
    return error ?? new Error('failed without saying why')
  }
}
