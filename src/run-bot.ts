import { setTimeout as pause } from 'node:timers/promises'
import { fill } from './answering/fill.ts'
import type { Phrases } from './answering/phrases.ts'
import { plainReply } from './answering/plain-reply.ts'
import { fixedText } from './answering/seek-care.ts'
import type { Shelf } from './answering/shelf.ts'
import { createApp, root } from './app.ts'
import { careTeamOf } from './care-team-of.ts'
import type { Config } from './config.ts'
import { createLog } from './log.ts'
import { createPictureMaker } from './make-picture.ts'
import { countedLog } from './ops/counted-log.ts'
import { createMessageLimit } from './ops/limit-messages.ts'
import { createMetrics } from './ops/metrics/create-metrics.ts'
import { type Handle, type HttpDoor, openServer } from './ops/open-server.ts'
import { createShutDown } from './ops/shut-down.ts'
import { ownerOf } from './owner-of.ts'
import type { ReviewParts } from './preview/review/review-parts.ts'
import { createPictureReader } from './read-picture.ts'
import { paceOf, runTips } from './run-tips.ts'
import { openStore, type Store } from './storage/open-store.ts'
import { sweep } from './sweep.ts'
import { type RunningTelegram, startTelegram } from './telegram/start-telegram.ts'
import type { Timing } from './telegram/timing.ts'
import { secretOf } from './telegram/webhook/secret-of.ts'
import { watchBot } from './watch-bot.ts'

/** Nobody types faster than that for long; and far more than one process sees, and far less than it bears. */
const MOST_MESSAGES = { perChat: 30, overall: 300 }
const PREVIEW_TOKEN = '1:preview'
const STOP_BOT = 7_800
const STOP_REST = 700
const timing: Timing = {
  now: Date.now,
  elapsed: () => performance.now(),
  chance: Math.random,
  pause: (ms, signal) => pause(ms, undefined, { signal }),
}

/** Runs the bot until it is stopped: on Telegram, or on the preview's own Bot API when there is no token. */
export async function runBot(config: Config): Promise<void> {
  const metrics = createMetrics()
  let telegram: RunningTelegram | undefined
  const tellOwner = ownerOf(config.ownerChatId, () => telegram)
  const log = countedLog(createLog({ level: config.logLevel }), (level, event) => {
    metrics.logged(level, event)
    tellOwner(level, event)
  })
  const app = createApp(Date.now)
  const store = await openStore(storeOf(config))
  const defaultCountry = config.defaultCountry ?? null
  const conversation = app.converse({
    store,
    tips: app.tips(store).tips,
    feedback: store.feedback,
    held: store.held,
    ...careTeamOf(config.careTeamChatId, store, () => telegram),
    log,
    events: metrics.conversation,
    roomFor: createMessageLimit(MOST_MESSAGES, store.messageCounts?.add),
    defaultCountry,
  })
  const readPicture = createPictureReader({
    made: `${root}dist/pictures`,
    content: `${root}content/pictures`,
    draw: createPictureMaker(root),
  })
  const health = watchBot({ store, metrics, telegram: () => telegram, elapsed: () => timing.elapsed() })
  const preview = config.botToken === undefined ? await openPreview(config, readPicture, health) : undefined
  const server = preview ? undefined : await openServer(config)
  server?.serve(health)
  const { shelf } = app.library
  const perSecond = config.tipsPerSecond
  const pace = paceOf(perSecond)
  telegram = await startTelegram({
    token: config.botToken ?? PREVIEW_TOKEN,
    apiRoot: preview?.apiRoot ?? config.telegramApiRoot,
    hear: conversation.hear,
    apology: apologyOf(shelf, defaultCountry),
    inPrivate: (link) => plainReply('action', fill(shelf.phrases.inPrivate, { LINK: link })),
    log,
    events: metrics.telegram,
    timing,
    profile: [profileOf(shelf.phrases)],
    onBlocked: async (chat) => {
      log.info({ event: 'mother.blocked' })
      await app.tips(store).tips.end(chat, 'blocked')
    },
    onSent: pace.noteReply,
    team:
      config.careTeamChatId === undefined ? undefined : { chat: config.careTeamChatId, hear: conversation.fromTeam },
    pictures: { read: readPicture, ids: store.pictures },
    ...(server && deliveryOf(config, store, server)),
  })
  const schedule = runTips({ app, store, telegram, pace, perSecond, timing, log, events: metrics.tips })
  const stopSweep = sweep(store, log)
  const steps = [
    { name: 'sweep', stop: stopSweep, deadline: STOP_REST },
    { name: 'tips', stop: schedule.stop, deadline: STOP_REST },
    { name: 'telegram', stop: telegram.stop, deadline: STOP_BOT },
    { name: 'server', stop: () => (server ?? preview)?.close(), deadline: STOP_REST },
    { name: 'store', stop: store.close, deadline: STOP_REST },
  ]
  createShutDown({ steps, log })
  // Unasked, it ends with an error: nobody catches it, so that everything is stopped and the process ends with 1.
  void telegram.run.then(() => {})
  log.info(preview ? { event: 'preview.ready', url: preview.url } : { event: 'telegram.ready', url: server?.url })
}

/** The preview keeps nothing beyond its run unless a key was given: each run would make another one. */
function storeOf({ databaseUrl, dataKey }: Config) {
  if (dataKey) return { databaseUrl, dataKey, now: Date.now }
  return { databaseUrl: 'file::memory:', dataKey: crypto.getRandomValues(new Uint8Array(32)), now: Date.now }
}

/** How updates come, and what is kept of them so that none is answered twice or lost. */
function deliveryOf({ botToken = '', webhookUrl, webhookSecret }: Config, store: Store, { serve }: HttpDoor) {
  const delivery = store.delivery(botToken.split(':')[0] ?? '')
  if (webhookUrl === undefined) return { delivery }
  return { delivery, webhook: { url: webhookUrl, secret: webhookSecret ?? secretOf(botToken), serve } }
}

/** Loaded only where it is used: on Telegram it is not part of the program. */
async function openPreview({ host, port }: Config, picture: ReviewParts['picture'], also: Handle) {
  const { createPreview } = await import('./preview/create-preview.ts')
  const { createReviewReader } = await import('./read-review.ts')
  const review = { read: createReviewReader(root, Date.now), picture }
  return createPreview({ host, port, token: PREVIEW_TOKEN, now: Date.now, review, also })
}

function apologyOf(shelf: Shelf, country: string | null) {
  const text = fixedText('apology', shelf, { weeks: null, country })
  return {
    kind: 'fallback' as const,
    seekCare: 'none' as const,
    answer: null,
    bubbles: [{ text, html: false, buttons: [] }],
  }
}

const profileOf = ({ commands, profile }: Phrases) => ({
  commands: commands.map(({ command, about }) => ({ command, description: about })),
  ...profile,
})
