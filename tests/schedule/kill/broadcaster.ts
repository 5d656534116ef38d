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
  /** The mornings that it lives through, one after another: what its clock shows, and when the tip after that is due. */
  mornings: { now: number; nextDay: string }[]
  perSecond: number
  /** Dies right before its step of this number; never where it is 0. */
  dieAt: number
}

process.stdin.setEncoding('utf8').once('data', (text: string) => void run(JSON.parse(text) as Orders))
process.stdout.write('ready\n')

async function run({ dieAt, perSecond, mornings, ...orders }: Orders): Promise<void> {
  let morning = mornings[0] ?? { now: 0, nextDay: '' }
  let step = 0
  const takeStep = () => {
    step += 1
    if (step === dieAt) process.kill(process.pid, 'SIGKILL')
  }
  let started = performance.now()
  const now = () => morning.now + Math.floor(performance.now() - started)
  const dataKey = Buffer.from(orders.dataKey, 'base64')
  const store = await openStore({ databaseUrl: orders.databaseUrl, dataKey, now })
  const reply = { kind: 'action' as const, seekCare: 'none' as const, answer: null }
  const log = { info() {}, warn() {}, error: (event: object) => process.stderr.write(`${JSON.stringify(event)}\n`) }
  const timing = {
    now,
    elapsed: () => performance.now(),
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
      sending: { tip: 'EX01', step: 0, boost: 0, next: dueOn(morning.nextDay, subscription) },
      reply: { ...reply, bubbles: [{ text: due.day, html: false, buttons: [] }] },
    }),
    onEnded: async () => {},
    pace: createPace({ perSecond, now: () => performance.now(), pause: exactPause }),
    perSecond,
    timing,
    log,
  })
  let failed = 0
  for (const next of mornings) {
    morning = next
    started = performance.now()
    const { lost, again } = await broadcast.run()
    failed += lost + again
  }
  await bot.stop()
  await store.close()
  process.exit(failed > 0 ? 1 : 0)
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
