import { onTestFinished } from 'vitest'
import type { Reply } from '../../src/answering/reply.ts'
import { startTelegram } from '../../src/telegram/start-telegram.ts'
import type { TelegramParts } from '../../src/telegram/telegram-parts.ts'
import { openScriptedApi, type ScriptedApi } from './scripted-api.ts'

export const TOKEN = '4242:AAEverySecretToken'

/** A reply of one plain bubble. */
export function say(text: string, more: Partial<Reply> = {}): Reply {
  const bubbles = [{ text, html: false, buttons: [] }]
  return { kind: 'answer', seekCare: 'none', answer: null, bubbles, ...more }
}

/** A log that keeps what it is told; `logged` resolves when an event has come so many times. */
export function keptLog() {
  const lines: object[] = []
  const watchers: (() => void)[] = []
  const keep = (event: object) => {
    lines.push(event)
    for (const watcher of watchers) watcher()
  }
  const events = () => lines.map((line) => ('event' in line ? line.event : undefined))
  const count = (event: string) => events().filter((one) => one === event).length
  const logged = (event: string, times = 1) =>
    new Promise<void>((resolve) => {
      const watcher = () => count(event) >= times && resolve()
      watchers.push(watcher)
      watcher()
    })
  return { lines, events, count, logged, log: { info: keep, warn: keep, error: keep } }
}

/** A clock that stands still and jumps over every pause, and keeps how long the pauses would have been. */
export function jumpingTiming() {
  const pauses: number[] = []
  let now = 1_000_000
  async function pause(ms: number, signal: AbortSignal) {
    signal.throwIfAborted()
    pauses.push(ms)
    now += ms
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { pauses, timing: { now: () => now, elapsed: () => now, pause, chance: () => 0 } }
}

export async function openApi(): Promise<ScriptedApi> {
  const api = await openScriptedApi()
  onTestFinished(() => api.close())
  return api
}

/** A bot that repeats what it hears, on the scripted Telegram; stopped when the test ends. */
export async function startBot(api: ScriptedApi, parts: Partial<TelegramParts> = {}) {
  const kept = keptLog()
  const clock = jumpingTiming()
  const bot = await startTelegram({
    token: TOKEN,
    apiRoot: api.root,
    hear: async ({ text, press }) => say(`heard ${text ?? press}`),
    apology: say('sorry'),
    log: kept.log,
    timing: clock.timing,
    ...parts,
    limits: { stop: 2_000, ...parts.limits },
  })
  onTestFinished(bot.stop)
  return { ...bot, ...kept, ...clock }
}

/** Something that ends when the test says so. */
export function gate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open: () => open(), opened }
}
