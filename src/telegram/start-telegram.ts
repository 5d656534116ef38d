import { setDefaultAutoSelectFamilyAttemptTimeout } from 'node:net'
import type { Reply } from '../answering/reply.ts'
import type { TipSender } from '../conversation/tips/broadcast-ports.ts'
import { type Connection, connect } from './connect.ts'
import { follow } from './follow.ts'
import { createLanes, type Lanes } from './lanes.ts'
import { createPictures } from './pictures.ts'
import { createReceiver } from './receive.ts'
import { createSender, type Fate } from './send-reply.ts'
import { createTipSender } from './send-tip.ts'
import { setUpProfile } from './set-up-profile.ts'
import { createStop } from './stop.ts'
import type { TelegramParts } from './telegram-parts.ts'

export interface RunningTelegram {
  botName: string
  /** Settles when polling has ended. Rejects when it was not asked to, with an error that says what to do. */
  run: Promise<void>
  /** When Telegram last answered a poll, in epoch milliseconds. */
  lastPollAt: () => number | undefined
  /** Sends what answers nothing, such as word to the owner, when it is the chat's turn; tried as long as a reply is. */
  send: (chat: string, reply: Reply) => Promise<Fate>
  /** The way out for tips: one try each. */
  tips: TipSender
  /** Ends the polling, waits for what is being answered, and lets go of what takes too long. */
  stop: () => Promise<void>
}

/** How long the commands and descriptions are tried for, in milliseconds. */
const PROFILE_PATIENCE = 60_000

/**
 * Starts the bot on Telegram by long polling. Resolves when Telegram knows it.
 *
 * @throws WrongTokenError
 */
export async function startTelegram(parts: TelegramParts): Promise<RunningTelegram> {
  // Node tries an address for 250 ms and then fails without a reason; a slow line to Telegram takes longer.
  setDefaultAutoSelectFamilyAttemptTimeout(2_500)
  const connection = await connect(parts)
  const lanes = createLanes()
  const { send, tips } = listen(connection, lanes, parts)
  const { bot, polls, stopping, closing, limits, timing, log } = connection
  const run = follow(bot, stopping.signal, log)
  // Whoever waits for `run` sees it fail; until somebody does, the failure is in the log.
  run.catch(() => {})
  const trying = { timing, log, signal: stopping.signal, patience: PROFILE_PATIENCE }
  void setUpProfile({ ...trying, telegram: bot.telegram, words: parts.profile ?? [] })
  return {
    botName: connection.botName,
    run,
    lastPollAt: polls.lastPollAt,
    send: (chat, reply) => lanes.run(chat, () => send(chat, reply)),
    tips,
    stop: createStop({ stopping, closing, run, lanes, deadline: limits.stop, log }),
  }
}

/** Lets the bot hear; gives back what sends. */
function listen(connection: Connection, lanes: Lanes, parts: TelegramParts) {
  const { onBlocked = () => {}, onGroup = () => {}, onSent = () => {}, hear, apology } = parts
  const pictures = picturesOf(connection, parts)
  const own = { ...connection, telegram: connection.bot.telegram, lanes, pictures }
  const tools = { ...own, onBlocked, onGroup, onSent, hear, apology }
  const send = createSender({ ...tools, signal: connection.closing.signal })
  const receive = createReceiver({ ...tools, send })
  connection.bot.use((ctx) => receive(ctx.update))
  return { send, tips: createTipSender(own) }
}

const NO_PICTURES = { read: async () => undefined, ids: { find: async () => undefined, save: async () => {} } }

function picturesOf({ bot, limits, log }: Connection, { pictures = NO_PICTURES }: TelegramParts) {
  return createPictures({ ...pictures, bot: String(bot.botInfo?.id ?? ''), patience: limits.picture, log })
}
