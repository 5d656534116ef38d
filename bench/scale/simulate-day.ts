import PQueue from 'p-queue'
import type { Claim, TipStore } from '../../src/conversation/tips/tip-store.ts'
import { latenessOf } from '../../src/tips/time/lateness.ts'
import { nextDue } from '../../src/tips/time/next-due.ts'
import type { MoveOn } from './move-on.ts'

export interface Hour {
  sent: number
  skipped: number
  /** How long each claim took, in milliseconds. */
  claims: number[]
  /** How late each tip was, in milliseconds of simulated time. */
  lags: number[]
  /** How many were recorded by the program's own statements, and how long that took in all, in milliseconds. */
  recorded: number
  recording: number
  /** Resident memory at its end, in bytes. */
  memory: number
}

interface Day {
  store: TipStore
  moveOn: MoveOn
  /** The simulated clock, which this moves. */
  clock: { now: number }
  /** How many messages a second Telegram takes, as we suppose. */
  perSecond: number
  /** One batch in so many is recorded by the program's own statements. */
  sample: number
}

/** How many simulated seconds pass at once. */
const STEP = 10
/** As the broadcast claims: so many at once at the most. */
const BATCH = 50
const LEASE = 120_000
const AT_A_TIME = 8

/**
 * Lets 24 hours pass as fast as the database bears it: in each ten simulated seconds as many tips leave as Telegram takes.
 * All are claimed by the program's own statement. Of the batches, a sample is recorded by its own statements, too; the others are
 * put to their next day in one statement, because a day of a million would take hours otherwise. Gives each hour when it is over.
 */
export async function* simulateDay(day: Day): AsyncGenerator<Hour> {
  const { store, clock, perSecond } = day
  const from = clock.now
  let hour = newHour()
  let batch = 0
  for (let second = 0; second < 86_400; second += STEP) {
    clock.now = from + second * 1_000
    for (let left = perSecond * STEP; left > 0; ) {
      const started = performance.now()
      const limit = Math.min(BATCH, left)
      const { claims } = await store.claimDue({ now: clock.now, until: clock.now + LEASE, limit })
      hour.claims.push(performance.now() - started)
      if (claims.length > 0) await (batch++ % day.sample === 0 ? record : putOff)(claims, day, hour)
      left = claims.length === limit ? left - limit : 0
    }
    if ((second + STEP) % 3_600 > 0) continue
    yield { ...hour, memory: process.memoryUsage().rss }
    hour = newHour()
  }
}

const newHour = (): Hour => ({ sent: 0, skipped: 0, claims: [], lags: [], recorded: 0, recording: 0, memory: 0 })

function note({ due, subscription }: Claim, now: number, hour: Hour): 'sent' | 'skipped' {
  const fate = latenessOf(due, now, subscription) === 'too-late' ? 'skipped' : 'sent'
  hour[fate] += 1
  if (fate === 'sent') hour.lags.push(now - due.at)
  return fate
}

async function putOff(claims: Claim[], { moveOn, clock: { now } }: Day, hour: Hour): Promise<void> {
  for (const claim of claims) note(claim, now, hour)
  await moveOn(claims.map(({ chat, subscription, due }) => ({ chat, next: nextDue(subscription, now, { last: due }) })))
}

async function record(claims: Claim[], { store, clock: { now } }: Day, hour: Hour): Promise<void> {
  const started = performance.now()
  const writing = new PQueue({ concurrency: AT_A_TIME })
  for (const claim of claims)
    void writing.add(async () => {
      const next = nextDue(claim.subscription, now, { last: claim.due })
      if (note(claim, now, hour) === 'skipped') return await store.recordSkipped(claim, 'late', next)
      if (await store.startSending(claim, { tip: 'EX01', step: 0, boost: 0, next })) await store.recordSent(claim)
    })
  await writing.onIdle()
  hour.recorded += claims.length
  hour.recording += performance.now() - started
}
