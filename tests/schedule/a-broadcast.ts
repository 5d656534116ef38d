import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import type { Prepared } from '../../src/conversation/tips/broadcast-ports.ts'
import type { Subscription, TipsEnd } from '../../src/conversation/tips/subscription.ts'
import type { Claim } from '../../src/conversation/tips/tip-store.ts'
import type { Fault } from '../../src/preview/bot-api/faults.ts'
import { createBroadcast } from '../../src/schedule/broadcast.ts'
import type { BroadcastParts } from '../../src/schedule/broadcast-parts.ts'
import { exactPause } from '../../src/schedule/exact-pause.ts'
import { createPace } from '../../src/schedule/pace.ts'
import { openStore } from '../../src/storage/open-store.ts'
import { startTelegram } from '../../src/telegram/start-telegram.ts'
import type { TelegramParts } from '../../src/telegram/telegram-parts.ts'
import { openBotApi, TOKEN } from '../helpers/open-bot-api.ts'
import { keptLog, say } from '../telegram/start-bot.ts'

export const HOUR = 3_600_000
/** 23 November 2026, 8 in the morning in London. */
export const EIGHT = Date.UTC(2026, 10, 23, 8)
export const TODAY = { at: EIGHT, day: '2026-11-23' }
export const TOMORROW = { at: EIGHT + 24 * HOUR, day: '2026-11-24' }
export const WANTED: Subscription = { time: '08:00', zone: 'Europe/London', filters: [], kit: [], since: '2026-11-22' }

interface Options {
  perSecond?: number
  prepare?: (claim: Claim) => Promise<Prepared>
  telegram?: Partial<TelegramParts>
  faults?: Record<string, Fault[]>
}

/** A broadcast over a real store, a real bot and the Bot API on loopback, at eight o'clock on a clock that a test moves. */
export async function aBroadcast({ perSecond = 1000, telegram = {}, faults = {}, ...options }: Options = {}) {
  let now = EIGHT
  const { api } = await openBotApi({ faults })
  const store = await openStore({ databaseUrl: ':memory:', dataKey: randomBytes(32), now: () => now })
  const kept = keptLog()
  const timing = {
    now: () => now,
    chance: () => 0,
    pause: (ms: number, signal: AbortSignal) => pause(ms, undefined, { signal }),
  }
  const bot = await startTelegram({
    token: TOKEN,
    apiRoot: api.url,
    hear: async () => say('heard'),
    apology: say('sorry'),
    log: kept.log,
    timing: { ...timing, now: Date.now, elapsed: () => performance.now() },
    limits: { stop: 2_000, ...telegram.limits },
    ...telegram,
  })
  const pace = createPace({ perSecond, now: () => performance.now(), pause: exactPause })
  const ended: [string, TipsEnd][] = []
  const sends = async (): Promise<Prepared> => ({
    kind: 'send',
    sending: { tip: 'EX01', step: 0, boost: 0, next: TOMORROW },
    reply: say('a tip'),
  })
  const parts: BroadcastParts = {
    store: store.tips,
    prepare: options.prepare ?? sends,
    onEnded: async (chat, why) => {
      ended.push([chat, why])
    },
    sender: bot.tips,
    pace,
    perSecond,
    timing,
    log: kept.log,
  }
  const broadcast = createBroadcast(parts)
  onTestFinished(async () => {
    await broadcast.stop()
    await bot.stop()
    await store.close()
  })
  const signUp = async (chat: string, due = TODAY) => {
    api.meet(Number(chat))
    await store.tips.save(chat, WANTED, due)
  }
  return {
    api,
    bot,
    store,
    pace,
    parts,
    broadcast,
    ended,
    kept,
    signUp,
    at: (moment: number) => {
      now = moment
    },
    /** What the bot has put into a chat. */
    got: (chat: string) => api.chat(Number(chat)).flatMap(({ text, caption }) => text ?? caption ?? []),
    states: async (chat: string) => (await store.tips.history(chat)).map(({ day, state }) => `${day} ${state}`),
  }
}
