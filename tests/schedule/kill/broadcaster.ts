/** A process of its own that sends what is due and dies at the step that it is told, or ends when nothing is due. */
import { setTimeout as pause } from 'node:timers/promises'
import type { TipSender } from '../../../src/conversation/tips/broadcast-ports.ts'
import type { TipStore } from '../../../src/conversation/tips/tip-store.ts'
import { createBroadcast } from '../../../src/schedule/broadcast.ts'
import { exactPause } from '../../../src/schedule/exact-pause.ts'
import { createPace } from '../../../src/schedule/pace.ts'
import { openStore } from '../../../src/storage/open-store.ts'
import { startTelegram } from '../../../src/telegram/start-telegram.ts'
import { dueOn } from '../../../src/tips/time/next-due.ts'

interface Orders {
  databaseUrl: string
  dataKey: string
  token: string
  apiRoot: string
  /** What the clock shows at the start, in epoch milliseconds. */
  now: number
  perSecond: number
  /** Dies right before its step of this number; never where it is 0. */
  dieAt: number
  /** The local day on which the next tip is due. */
  nextDay: string
}

process.stdin.setEncoding('utf8').once('data', (text: string) => void run(JSON.parse(text) as Orders))
process.stdout.write('ready\n')

async function run({ dieAt, perSecond, ...orders }: Orders): Promise<void> {
  let step = 0
  const takeStep = () => {
    step += 1
    if (step === dieAt) process.kill(process.pid, 'SIGKILL')
  }
  const started = performance.now()
  const now = () => orders.now + Math.floor(performance.now() - started)
  const dataKey = Buffer.from(orders.dataKey, 'base64')
  const store = await openStore({ databaseUrl: orders.databaseUrl, dataKey, now })
  const reply = { kind: 'action' as const, seekCare: 'none' as const, answer: null }
  const log = { info() {}, warn() {}, error: (event: object) => process.stderr.write(`${JSON.stringify(event)}\n`) }
  const timing = {
    now,
    chance: () => 0,
    pause: (ms: number, signal: AbortSignal) => pause(ms, undefined, { signal }),
  }
  const bot = await startTelegram({
    token: orders.token,
    apiRoot: orders.apiRoot,
    hear: async () => ({ ...reply, bubbles: [] }),
    apology: { ...reply, bubbles: [] },
    log,
    timing,
  })
  const tips = everyCall(store.tips, takeStep)
  await tips.releaseClaims()
  const broadcast = createBroadcast({
    store: tips,
    sender: everyCall(bot.tips, takeStep),
    prepare: async ({ subscription, due }) => ({
      kind: 'send',
      sending: { tip: 'EX01', step: 0, boost: 0, next: dueOn(orders.nextDay, subscription) },
      reply: { ...reply, bubbles: [{ text: due.day, html: false, buttons: [] }] },
    }),
    onEnded: async () => {},
    pace: createPace({ perSecond, now: () => performance.now(), pause: exactPause }),
    perSecond,
    timing,
    log,
  })
  const { lost, again } = await broadcast.run()
  await bot.stop()
  await store.close()
  process.exit(lost + again > 0 ? 1 : 0)
}

/** The same, with a step before each call and one after it. */
function everyCall<T extends TipStore | TipSender>(parts: T, takeStep: () => void): T {
  const wrapped = Object.entries(parts).map(([name, call]: [string, (...given: unknown[]) => Promise<unknown>]) => [
    name,
    async (...given: unknown[]) => {
      takeStep()
      const result = await call(...given)
      takeStep()
      return result
    },
  ])
  return Object.fromEntries(wrapped) as T
}
