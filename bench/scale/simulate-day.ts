import PQueue from 'p-queue'
import type { Claim, TipStore } from '../../src/conversation/tips/tip-store.ts'
import { latenessOf } from '../../src/tips/time/lateness.ts'
import { nextDue } from '../../src/tips/time/next-due.ts'

export interface Hour {
  sent: number
  skipped: number
  /** How long each claim took, in milliseconds. */
  claims: number[]
  /** How late each tip was, in milliseconds of simulated time. */
  lags: number[]
  /** Resident memory at its end, in bytes. */
  memory: number
}

interface Day {
  store: TipStore
  /** The simulated clock, which this moves. */
  clock: { now: number }
  /** How many messages a second Telegram takes, as we suppose. */
  perSecond: number
}

/** How many simulated seconds pass at once. */
const STEP = 10
/** As the broadcast claims: so many at once at the most. */
const BATCH = 50
const LEASE = 120_000
const AT_A_TIME = 8

/**
 * Lets 24 hours pass as fast as the database bears it: in each ten simulated seconds as many tips leave as Telegram takes. Each is
 * claimed, taken and recorded by the program's own statements; only the sending itself is left out. Gives each hour when it is over.
 */
export async function* simulateDay({ store, clock, perSecond }: Day): AsyncGenerator<Hour> {
  const from = clock.now
  let hour: Hour = newHour()
  const writing = new PQueue({ concurrency: AT_A_TIME })
  for (let second = 0; second < 86_400; second += STEP) {
    clock.now = from + second * 1_000
    for (let left = perSecond * STEP; left > 0; ) {
      const started = performance.now()
      const limit = Math.min(BATCH, left)
      const { claims } = await store.claimDue({ now: clock.now, until: clock.now + LEASE, limit })
      hour.claims.push(performance.now() - started)
      for (const claim of claims) void writing.add(() => deliver(claim, { store, clock, hour }))
      await writing.onIdle()
      left -= Math.max(claims.length, limit === claims.length ? 0 : left)
    }
    if ((second + STEP) % 3_600 > 0) continue
    yield { ...hour, memory: process.memoryUsage().rss }
    hour = newHour()
  }
}

const newHour = (): Hour => ({ sent: 0, skipped: 0, claims: [], lags: [], memory: 0 })

async function deliver(claim: Claim, { store, clock: { now }, hour }: { hour: Hour } & Omit<Day, 'perSecond'>) {
  const next = nextDue(claim.subscription, now, { last: claim.due })
  if (latenessOf(claim.due, now, claim.subscription) === 'too-late') {
    await store.recordSkipped(claim, 'late', next)
    hour.skipped += 1
    return
  }
  if (!(await store.startSending(claim, { tip: 'EX01', step: 0, boost: 0, next }))) return
  await store.recordSent(claim)
  hour.sent += 1
  hour.lags.push(now - claim.due.at)
}
