import { setDefaultAutoSelectFamilyAttemptTimeout } from 'node:net'
import type { Reply } from '../answering/reply.ts'
import type { TipSender } from '../conversation/tips/broadcast-ports.ts'
import { type Connection, connect } from './connect.ts'
import { follow } from './follow.ts'
import { createLanes } from './lanes.ts'
import { createPictures } from './pictures.ts'
import { createPost } from './post.ts'
import { createReceiver, type Receiver } from './receive.ts'
import { startRounds } from './rounds.ts'
import { createSender, type Fate } from './send-reply.ts'
import { createTipSender } from './send-tip.ts'
import { setUpProfile } from './set-up-profile.ts'
import { createStop } from './stop.ts'
import { createTakenOnce } from './taken-once.ts'
import type { TelegramParts } from './telegram-parts.ts'
import { createWebhook } from './webhook/create-webhook.ts'
import { followWebhook } from './webhook/follow-webhook.ts'

/** How much there is to do. */
interface Load {
  /** Updates that are neither answered nor kept yet. */
  updates: number
  /** Since when the oldest of them has been waiting, in milliseconds of `Timing.elapsed`. */
  since: number | undefined
  /** Chats with replies on their way. */
  replies: number
  /** Calls that wait because Telegram asked for it. */
  calls: number
}

export interface RunningTelegram {
  botName: string
  /** Settles when no more updates come. Rejects when that was not asked for, with an error that says what to do. */
  run: Promise<void>
  /** When Telegram last answered a poll, brought an update or said that the webhook stands, in milliseconds of `Timing.elapsed`. */
  lastContactAt: () => number | undefined
  load: () => Load
  /** Sends what answers nothing, such as word to the owner, when it is the chat's turn; tried as long as a reply is. */
  send: (chat: string, reply: Reply) => Promise<Fate>
  /** The way out for tips: one try each. */
  tips: TipSender
  /** Takes no more updates, waits for what is being answered, and lets go of what takes too long. */
  stop: () => Promise<void>
}

/** How long the commands and descriptions are tried for, in milliseconds. */
const PROFILE_PATIENCE = 60_000

/**
 * Starts the bot on Telegram, by long polling, or by a webhook where one is given. Resolves when Telegram knows it.
 *
 * @throws WrongTokenError
 */
export async function startTelegram(parts: TelegramParts): Promise<RunningTelegram> {
  // Node tries an address for 250 ms and then fails without a reason; a slow line to Telegram takes longer.
  setDefaultAutoSelectFamilyAttemptTimeout(2_500)
  const connection = await connect(parts)
  const { bot, gate, polls, stopping, closing, limits, timing, log } = connection
  const { hearing, lanes, send, tips, post, receiver } = workOn(connection, parts)
  const { run, lastContactAt } = parts.webhook
    ? byWebhook(parts.webhook, connection, receiver)
    : { run: byPolling(connection, receiver), lastContactAt: polls.lastPollAt }
  // Whoever waits for `run` sees it fail; until somebody does, the failure is in the log.
  run.catch(() => {})
  const trying = { timing, log, signal: stopping.signal, patience: PROFILE_PATIENCE }
  void setUpProfile({ ...trying, telegram: bot.telegram, words: parts.profile ?? [] })
  const rounds = parts.delivery && startRounds({ ...parts.delivery, post, limits, timing, log })
  const onClosed = async () => {
    rounds?.stop()
    await parts.delivery?.outbox.release().catch(() => {})
  }
  const { settled } = receiver
  return {
    botName: connection.botName,
    run,
    lastContactAt,
    load() {
      const { size, since } = receiver.load()
      return { updates: size, since, replies: lanes.size(), calls: gate.size() }
    },
    tips,
    send: (chat, reply) => hearing.after(chat).then(() => lanes.run(chat, () => send(chat, reply))),
    stop: createStop({ stopping, closing, run, settled, lanes, keeps: rounds !== undefined, onClosed, limits, log }),
  }
}

/** What hears an update and sends its reply. */
function workOn(connection: Connection, parts: TelegramParts) {
  const { onBlocked = () => {}, onGroup = () => {}, onSent = () => {}, hear, apology, team, delivery } = parts
  const { bot, urgent, closing } = connection
  const hearing = createLanes()
  const lanes = createLanes()
  const pictures = picturesOf(connection, parts)
  const tools = {
    ...connection,
    telegram: bot.telegram,
    urgent,
    pictures,
    onBlocked,
    onGroup,
    inPrivate: parts.inPrivate?.(`https://t.me/${connection.botName}`),
    onSent,
    hear,
    apology,
    team,
  }
  const send = createSender({ ...tools, signal: closing.signal })
  const post = createPost({ ...tools, send, lanes, outbox: delivery?.outbox, closing: closing.signal })
  const ledger = delivery?.ledger ?? { take: async () => 'new' as const, done: async () => {}, prune: async () => {} }
  const once = createTakenOnce({ ...connection, ledger, shared: parts.webhook !== undefined })
  // A tip gives way to what she is being heard or answered about.
  const busy = (chat: string) => hearing.busy(chat) || lanes.busy(chat)
  const tips = createTipSender({ ...tools, lanes: { ...lanes, busy } })
  return { hearing, lanes, send, tips, post, receiver: createReceiver({ ...tools, hearing, post, once }) }
}

const NO_PICTURES = { read: async () => undefined, ids: { find: async () => undefined, save: async () => {} } }

function picturesOf({ bot, limits, log }: Connection, { pictures = NO_PICTURES }: TelegramParts) {
  return createPictures({ ...pictures, bot: String(bot.botInfo?.id ?? ''), patience: limits.picture, log })
}

function byPolling({ bot, stopping, log }: Connection, receiver: Receiver): Promise<void> {
  // What is not safe stays open, and Telegram is not told that it was taken; a rejection would end the polling.
  bot.use((ctx) => receiver.take(ctx.update).catch(() => {}))
  return follow(bot, stopping.signal, log)
}

function byWebhook(webhook: NonNullable<TelegramParts['webhook']>, connection: Connection, receiver: Receiver) {
  const { bot, stopping, limits, timing, log, events } = connection
  let last: number | undefined
  const onStands = () => {
    last = timing.elapsed()
  }
  const { url, secret, serve } = webhook
  const { take, settled } = receiver
  const path = new URL(url).pathname
  serve(createWebhook({ path, secret, take, stopping: stopping.signal, onUpdate: onStands }))
  const holding = { telegram: bot.telegram, url, secret, events, log, onStands }
  const run = followWebhook({ ...holding, round: limits.round, stopping: stopping.signal, settled })
  return { run, lastContactAt: () => last }
}
