import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { createApp } from '../../src/app.ts'
import { createPrepare } from '../../src/conversation/tips/prepare-tip.ts'
import { createTipWords } from '../../src/conversation/tips/tip-reply.ts'
import { createBroadcast } from '../../src/schedule/broadcast.ts'
import { exactPause } from '../../src/schedule/exact-pause.ts'
import { createPace } from '../../src/schedule/pace.ts'
import { openStore } from '../../src/storage/open-store.ts'
import { openEngine } from '../../src/storage/sqlite.ts'
import { claimStatement } from '../../src/storage/tips/claims.ts'
import { createVault } from '../../src/storage/vault.ts'
import { startTelegram } from '../../src/telegram/start-telegram.ts'
import { signUpMany } from './many-subscribers.ts'
import type { TelegramReport } from './orders.ts'

/**
 * Prints what a morning looks like in which very many mothers are due in one minute: the pace that Telegram sees, the
 * memory, how long those who ask meanwhile wait, and how the claim looks them up.
 * `node --import tsx bench/tips/tips.ts [subscribers] [tips a second] [seconds]`
 */
const subscribers = Number(process.argv[2] ?? 100_000)
const perSecond = Number(process.argv[3] ?? 25)
const seconds = Number(process.argv[4] ?? 65)
const questionsPerSecond = 5
const token = '4242:for-the-bench-only'
const EIGHT = Date.UTC(2026, 10, 23, 8)

const folder = mkdtempSync(path.join(tmpdir(), 'bumpback-bench-'))
const databaseUrl = `file:${path.join(folder, 'bumpback.db')}`
const dataKey = Buffer.alloc(32, 'b')
const started = performance.now()
/** One minute after eight: all of them are due. */
const now = () => EIGHT + 60_000 + Math.floor(performance.now() - started)
const timing = {
  now,
  elapsed: () => performance.now(),
  chance: Math.random,
  pause: (ms: number, signal: AbortSignal) => pause(ms, undefined, { signal }),
}
const log = { info() {}, warn() {}, error: (event: object) => console.error(event) }

await (await openStore({ databaseUrl, dataKey, now })).close()
await signUpMany({ databaseUrl, dataKey, count: subscribers, from: EIGHT, day: '2026-11-23' })
console.log(
  `${subscribers} subscribers due in one minute, ${megabytes(statSync(databaseUrl.slice(5)).size)} MB on disk`,
)
await printPlan()

const orders = JSON.stringify({ token, subscribers, questionsPerSecond })
const telegram = fork(path.join(import.meta.dirname, 'telegram.ts'), [orders], { execArgv: ['--import', 'tsx'] })
const [{ url }] = (await once(telegram, 'message')) as [{ url: string }]

const app = createApp(now)
const store = await openStore({ databaseUrl, dataKey, now })
const conversation = app.converse({ store, log, defaultCountry: null })
const pace = createPace({ perSecond, now: () => performance.now(), pause: exactPause })
const apology = { kind: 'fallback' as const, seekCare: 'none' as const, answer: null, bubbles: [] }
const bot = await startTelegram({
  token,
  apiRoot: url,
  hear: conversation.hear,
  apology,
  log,
  timing,
  onSent: pace.noteReply,
})
const prepare = createPrepare({
  store: store.tips,
  profiles: store,
  data: app.library.tips,
  words: createTipWords(app.library.tips),
  now,
})
const broadcast = createBroadcast({
  store: store.tips,
  prepare,
  onEnded: async () => {},
  sender: bot.tips,
  pace,
  perSecond,
  timing,
  log,
})

telegram.send('ask')
await pause(3_000)
const memory: number[] = []
const watching = setInterval(() => memory.push(process.memoryUsage().rss), 1_000)
const cpu = process.cpuUsage()
const running = broadcast.run()
await pause(seconds * 1_000)
clearInterval(watching)
const { user, system } = process.cpuUsage(cpu)
await broadcast.stop()
const tally = await running
telegram.send('report')
const [report] = (await once(telegram, 'message')) as [TelegramReport]
await bot.stop()
await store.close()
rmSync(folder, { recursive: true, force: true })

printPace(report.arrivals)
const third = Math.floor(memory.length / 3)
console.log(
  `memory (RSS): ${megabytes(mean(memory.slice(third, 2 * third)))} MB in the middle third, ${megabytes(mean(memory.slice(2 * third)))} MB in the last`,
)
console.log(`processor: ${((user + system) / (seconds * 10_000)).toFixed(0)} % of one core`)
const waits = report.answers.sort((a, b) => a - b)
console.log(
  `answers meanwhile: ${waits.length}, ${report.unanswered} open at the end; waited ${quantile(waits, 0.5)} ms at the median, ${quantile(waits, 0.99)} ms at p99`,
)
console.log(`tally: ${JSON.stringify(tally)}`)
process.exit(0)

/** The most in any second, and how many in the fullest minute: the goal is never above, and at most 1 % under. */
function printPace(arrivals: number[]): void {
  const within = (span: number) => arrivals.map((from, at) => countUntil(arrivals, at, from + span))
  const counts = within(1_000)
  const most = Math.max(...counts)
  const first = arrivals[0] ?? 0
  const minute = arrivals.filter((time) => time >= first && time < first + 60_000).length
  const share = (100 * minute) / (perSecond * 60)
  console.log(
    `pace: ${perSecond} a second wanted; ${most} at most in any second; ${minute} in the first minute (${share.toFixed(2)} %)`,
  )
}

function countUntil(times: number[], from: number, end: number): number {
  let at = from
  while (at < times.length && (times[at] ?? 0) < end) at += 1
  return at - from
}

/** How the database looks up who is due, and how long that takes. */
async function printPlan(): Promise<void> {
  const engine = openEngine(databaseUrl)
  const tables = { engine, vault: createVault(dataKey), now }
  const wanted = { now: EIGHT + 60_000, until: EIGHT + 60_000, limit: 50 }
  const { sql: text, parameters } = claimStatement(tables, wanted, 'plan').compile()
  const plan = await engine.db.executeQuery<{ detail: string }>({
    ...sql`select 1`.compile(engine.db),
    sql: `explain query plan ${text}`,
    parameters,
  })
  for (const { detail } of plan.rows) console.log(`  ${detail}`)
  const times: number[] = []
  for (let round = 0; round < 200; round += 1) {
    const from = performance.now()
    await claimStatement(tables, wanted, 'plan').execute()
    times.push(performance.now() - from)
  }
  times.sort((a, b) => a - b)
  console.log(`claiming 50: ${quantile(times, 0.5)} ms at the median, ${quantile(times, 0.99)} ms at p99`)
  await sql`update subscriptions set claim = null, next_due = due_at`.execute(engine.db)
  await engine.db.destroy()
}

function quantile(sorted: number[], share: number): string {
  return (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)
}

function megabytes(bytes: number): string {
  return (bytes / 1_048_576).toFixed(0)
}

function mean(numbers: number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length)
}
