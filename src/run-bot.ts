import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import type { Phrases } from './answering/phrases.ts'
import { fixedText } from './answering/seek-care.ts'
import type { Shelf } from './answering/shelf.ts'
import { createApp } from './app.ts'
import type { Config } from './config.ts'
import { createLog } from './log.ts'
import { createShutDown } from './ops/shut-down.ts'
import { createPace } from './schedule/pace.ts'
import { startSchedule } from './schedule/start-schedule.ts'
import { openStore } from './storage/open-store.ts'
import { startTelegram } from './telegram/start-telegram.ts'

const PREVIEW_TOKEN = '1:preview'
const STOP_BOT = 10_000
const STOP_REST = 2000

/** Runs the bot until it is stopped: on Telegram, or on the preview's own Bot API when there is no token. */
export async function runBot(config: Config): Promise<void> {
  const log = createLog({ level: config.logLevel })
  const app = createApp(Date.now)
  const store = await openStore(storeOf(config))
  const conversation = app.converse({ store, tips: store.tips, log, defaultCountry: config.defaultCountry ?? null })
  const preview = config.botToken === undefined ? await openPreview(config) : undefined
  const { shelf } = app.library
  const telegram = await startTelegram({
    token: config.botToken ?? PREVIEW_TOKEN,
    apiRoot: preview?.apiRoot ?? config.telegramApiRoot,
    hear: conversation.hear,
    apology: apologyOf(shelf, config.defaultCountry ?? null),
    log,
    timing: { now: Date.now, chance: Math.random, pause: (ms, signal) => pause(ms, undefined, { signal }) },
    profile: [profileOf(shelf.phrases)],
    pictures: { read: readPicture, ids: store.pictures },
    onBlocked: () => log.info({ event: 'mother.blocked' }),
  })
  const timing = {
    now: Date.now,
    chance: Math.random,
    pause: (ms: number, signal: AbortSignal) => pause(ms, undefined, { signal }),
  }
  const perSecond = config.tipsPerSecond
  const schedule = await startSchedule({
    store: store.tips,
    prepare: app.prepareTips(store),
    onEnded: async (_, why) => log.info({ event: 'tips.ended', why }),
    sender: telegram.tips,
    pace: createPace({ perSecond, ...timing }),
    perSecond,
    timing,
    log,
  })
  const steps = [
    { name: 'schedule', stop: schedule.stop, deadline: STOP_REST },
    { name: 'telegram', stop: telegram.stop, deadline: STOP_BOT },
    ...(preview ? [{ name: 'preview', stop: () => preview.close(), deadline: STOP_REST }] : []),
    { name: 'store', stop: store.close, deadline: STOP_REST },
  ]
  const shutDown = createShutDown({ steps, log })
  telegram.run.catch(() => shutDown.close())
  log.info(preview ? { event: 'preview.ready', url: preview.url } : { event: 'telegram.ready' })
}

/** The pictures are drawn by `npm run pictures`; a tip goes without one that is not there. */
async function readPicture(name: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(new URL(`../dist/pictures/${name}.png`, import.meta.url))
  } catch {
    return undefined
  }
}

/** The preview keeps nothing beyond its run unless a key was given: each run would make another one. */
function storeOf({ databaseUrl, dataKey }: Config) {
  if (dataKey) return { databaseUrl, dataKey, now: Date.now }
  return { databaseUrl: 'file::memory:', dataKey: crypto.getRandomValues(new Uint8Array(32)), now: Date.now }
}

/** Loaded only where it is used: on Telegram it is not part of the program. */
async function openPreview({ host, port }: Config) {
  const { createPreview } = await import('./preview/create-preview.ts')
  return createPreview({ host, port, token: PREVIEW_TOKEN, now: Date.now })
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
