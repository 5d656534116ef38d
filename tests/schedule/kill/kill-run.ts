import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createBotApi } from '../../../src/preview/bot-api.ts'
import { openStore, type Store } from '../../../src/storage/open-store.ts'

const PROGRAM = path.join(import.meta.dirname, 'broadcaster.ts')
const HOUR = 3_600_000
const EIGHT = Date.UTC(2026, 10, 23, 8)
const DAYS = ['2026-11-23', '2026-11-24', '2026-11-25']
const TOKEN = '4242:for-tests-only'
const WANTED = { time: '08:00', zone: 'Europe/London', filters: [], kit: [], since: '2026-11-22' }

/** How a life ends: before its step of a number, when Telegram has a number of tips of it, or after some milliseconds. */
export type Death = { kind: 'step' | 'arrival' | 'time'; at: number }

export interface KillRun {
  subscribers: number
  deaths: readonly Death[]
  perSecond: number
}

export interface KillReport {
  /** How many lives were in fact cut short. */
  killed: number
  /** Mothers with more than one tip for a day: must be none. */
  twice: string[]
  /** Mothers whose first day's tip was lost: it was being sent when a process died. */
  missed: string[]
  /** Of these, those that the store knows nothing of: must be none. */
  unexplained: string[]
  /** Mothers without a tip on the second day, on which nobody is killed: must be none. */
  dropped: string[]
}

/** Lets one broadcaster after another send the tips of a day and die, then one do the rest, and the next day. */
export async function killRun({ subscribers, deaths, perSecond }: KillRun): Promise<KillReport> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bumpback-kill-'))
  const api = await createBotApi({ token: TOKEN })
  const chats = Array.from({ length: subscribers }, (_, at) => String(at + 1))
  const key = Buffer.alloc(32, 'k')
  const databaseUrl = `file:${path.join(folder, 'bumpback.db')}`
  const open = () => openStore({ databaseUrl, dataKey: key, now: () => EIGHT })
  const counts = countTips(api)
  const warm = createWarmUp(deaths.length + 1)
  try {
    const store = await open()
    for (const chat of chats) {
      api.meet(Number(chat))
      await store.tips.save(chat, WANTED, { at: EIGHT, day: DAYS[0] ?? '' })
    }
    await store.close()
    const orders = { databaseUrl, dataKey: key.toString('base64'), token: TOKEN, apiRoot: api.url, perSecond }
    const morning = (day: number, second: number) => ({
      now: EIGHT + day * 24 * HOUR + second * 1_000,
      nextDay: DAYS[day + 1] ?? '',
    })
    const live = async (mornings: ReturnType<typeof morning>[], death?: Death) =>
      await liveAndDie(warm.next(), { ...orders, mornings }, { death, counts })
    let killed = 0
    for (const [at, death] of deaths.entries()) if (await live([morning(0, at)], death)) killed += 1
    await live([morning(0, deaths.length), morning(1, 0)])
    const after = await open()
    const missed = chats.filter((chat) => counts.of(chat, DAYS[0]) === 0)
    const unexplained: string[] = []
    for (const chat of missed) if (!(await isBegun(after, chat))) unexplained.push(chat)
    await after.close()
    const twice = chats.filter((chat) => DAYS.some((day) => counts.of(chat, day) > 1))
    const dropped = chats.filter((chat) => counts.of(chat, DAYS[1]) === 0)
    return { killed, twice, missed, unexplained, dropped }
  } finally {
    warm.end()
    await api.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The first day's tip was being sent when a process died: nobody knows whether it arrived. */
async function isBegun({ tips }: Store, chat: string): Promise<boolean> {
  const history = await tips.history(chat)
  return history.some(({ day, state }) => day === DAYS[0] && state === 'sending')
}

type Api = Awaited<ReturnType<typeof createBotApi>>

/** How many tips Telegram took, for each mother and day. */
function countTips(api: Api) {
  const counts = new Map<string, number>()
  const watchers = new Set<() => void>()
  api.onChange((change) => {
    if (change.kind !== 'message') return
    const key = `${change.chat} ${change.message.text}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
    for (const watcher of watchers) watcher()
  })
  return { of: (chat: string, day = '') => counts.get(`${chat} ${day}`) ?? 0, watchers }
}

/** Processes that have loaded and wait for orders, as starting one takes longer than its life. Two cores: two at once. */
function createWarmUp(count: number) {
  let started = 0
  const waiting: ChildProcess[] = []
  const start = () => {
    if (started++ < count)
      waiting.push(spawn(process.execPath, ['--import', 'tsx', PROGRAM], { stdio: ['pipe', 'pipe', 'inherit'] }))
  }
  start()
  start()
  return {
    next(): ChildProcess {
      const child = waiting.shift()
      if (child === undefined) throw new Error('There are no more lives.')
      start()
      return child
    },
    end() {
      for (const child of waiting) child.kill('SIGKILL')
    },
  }
}

/** @returns whether it was killed; otherwise it has sent all that was due */
async function liveAndDie(
  child: ChildProcess,
  orders: object,
  { death, counts }: { death: Death | undefined; counts: ReturnType<typeof countTips> },
): Promise<boolean> {
  const ended = once(child, 'exit')
  const kill = () => void child.kill('SIGKILL')
  let arrivals = 0
  const watch = () => {
    arrivals += 1
    // Telegram has it, and its answer has not left yet.
    if (death?.kind === 'arrival' && arrivals === death.at) kill()
  }
  counts.watchers.add(watch)
  const timer = death?.kind === 'time' ? setTimeout(kill, death.at) : undefined
  child.stdin?.write(JSON.stringify({ ...orders, dieAt: death?.kind === 'step' ? death.at : 0 }))
  const [code, signal] = (await ended) as [number | null, string | null]
  clearTimeout(timer)
  counts.watchers.delete(watch)
  if (signal !== 'SIGKILL' && code !== 0) throw new Error(`a broadcaster ended with ${code}`)
  return signal === 'SIGKILL'
}
