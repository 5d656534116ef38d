import { setMaxListeners } from 'node:events'
import type { Telegraf, Telegram } from 'telegraf'
import { createBot } from './create-bot.ts'
import { noEvents, type TelegramEvents } from './events.ts'
import { createGate, type Gate } from './gate.ts'
import { introduce } from './introduce.ts'
import { type Limits, usualLimits } from './limits.ts'
import type { Log } from './log.ts'
import { makePatient } from './patient-api.ts'
import type { Polls } from './polls.ts'
import type { OpenUpdates } from './receive.ts'
import type { TelegramParts } from './telegram-parts.ts'
import type { Timing } from './timing.ts'

/** A bot that Telegram knows and that takes no updates yet. */
export interface Connection {
  bot: Telegraf
  /** The same Telegram, for what goes before everything else. */
  urgent: Telegram
  botName: string
  polls: Polls
  gate: Gate
  events: TelegramEvents
  /** The updates that are neither answered nor kept yet, by their numbers. */
  open: OpenUpdates
  limits: Limits
  timing: Timing
  log: Log
  /** Aborted when no more updates are wanted. */
  stopping: AbortController
  /** Aborted when nothing more may be sent. */
  closing: AbortController
}

/** Makes the bot and finds out who it is. Ends early, with an `AbortError`, when `parts.signal` is aborted. */
export async function connect(parts: TelegramParts): Promise<Connection> {
  const stopping = new AbortController()
  const closing = new AbortController()
  // Every call that is on its way listens, and Node would take more than ten of them for a leak.
  setMaxListeners(0, stopping.signal, closing.signal)
  const events = parts.events ?? noEvents
  const gate = createGate(parts.timing, closing.signal)
  const common = { timing: parts.timing, log: parts.log, limits: { ...usualLimits, ...parts.limits } }
  const bot = createBot({ ...common, token: parts.token, apiRoot: parts.apiRoot })
  const signals = { stopping: stopping.signal, closing: closing.signal }
  const open: OpenUpdates = new Map()
  const isSafe = () => open.size === 0
  const { polls, urgent } = makePatient(bot.telegram, { ...common, ...signals, gate, events, isSafe })

  const giveUp = () => closing.abort()
  parts.signal?.addEventListener('abort', giveUp, { once: true })
  if (parts.signal?.aborted) giveUp()
  try {
    bot.botInfo = await introduce(bot.telegram, { ...common, signal: closing.signal })
  } finally {
    parts.signal?.removeEventListener('abort', giveUp)
  }
  return { ...common, bot, urgent, botName: bot.botInfo.username, polls, gate, events, open, stopping, closing }
}
