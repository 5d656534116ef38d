import { spawnSync } from 'node:child_process'
import BetterSqlite from 'better-sqlite3'
import type { BotApi } from '../../src/preview/bot-api.ts'
import { pick } from '../fuzz/strange-text.ts'
import type { RunningProgram } from '../process/start-program.ts'

type Fault = Parameters<BotApi['failNext']>[1]

/** What Telegram does wrong, each now and then. None of these has its effect: what is lost can be seen to be lost. */
const FAULTS: Fault[] = [
  { kind: 'too-many-requests', retryAfter: 1 },
  { kind: 'status', code: 500 },
  { kind: 'status', code: 502 },
  { kind: 'reset' },
  { kind: 'wrong-json' },
  { kind: 'hang' },
  { kind: 'split' },
]
/** How long the database is locked, and how long the disk is full, in milliseconds. */
const LOCKED = 500
const FULL = 2_000

/** Makes one thing go wrong: a call to Telegram, a poll, the clock, the disk, or the database, which somebody locks. */
export function makeTrouble(api: BotApi, bot: RunningProgram, chance: () => number): string {
  const where = chance()
  if (where < 0.05) return fillDisk(bot)
  if (where < 0.1) return jump(bot)
  if (where < 0.2) return lock(`${bot.folder}/bumpback.db`)
  const method = where < 0.3 ? 'getUpdates' : 'sendMessage'
  const fault = pick(FAULTS, chance)
  api.failNext(method, fault)
  return `${method} ${fault.kind}`
}

/** As if the disk were full: the system lets no file of the bot grow. Needs `prlimit`, which is part of most Linuxes. */
function fillDisk({ pid }: RunningProgram): string {
  const limit = (size: string) => spawnSync('prlimit', [`--pid=${pid}`, `--fsize=${size}`]).status
  if (limit('0:unlimited') !== 0) return 'disk left alone'
  setTimeout(() => limit('unlimited'), FULL)
  return 'disk full'
}

function jump({ pid }: RunningProgram): string {
  process.kill(pid, 'SIGCONT')
  return 'clock jumped'
}

function lock(file: string): string {
  const database = new BetterSqlite(file, { timeout: 100 })
  try {
    database.exec('BEGIN IMMEDIATE')
    setTimeout(() => database.close(), LOCKED)
    return 'database locked'
  } catch {
    database.close()
    return 'database busy'
  }
}
