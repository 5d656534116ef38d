import BetterSqlite from 'better-sqlite3'
import type { BotApi } from '../../src/preview/bot-api.ts'
import { pick } from '../fuzz/strange-text.ts'

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

/** Makes one thing go wrong: a call to Telegram, a poll, or the database, which somebody locks for half a second. */
export function makeTrouble(api: BotApi, database: string, chance: () => number): string {
  const where = chance()
  if (where < 0.15) return lock(database)
  const method = where < 0.25 ? 'getUpdates' : 'sendMessage'
  const fault = pick(FAULTS, chance)
  api.failNext(method, fault)
  return `${method} ${fault.kind}`
}

const LOCKED = 500

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
