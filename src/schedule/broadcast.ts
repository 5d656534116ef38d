import PQueue from 'p-queue'
import type { Claim } from '../conversation/tips/tip-store.ts'
import type { BroadcastParts } from './broadcast-parts.ts'
import { finishTip } from './finish-tip.ts'
import { mayStart, startTip } from './start-tip.ts'
import { newTally, type Tally } from './tally.ts'

export interface Broadcast {
  /** Sends what is due, until nothing is. Never rejects. */
  run: () => Promise<Tally>
  /** Starts nothing more, and resolves when what was started has been recorded. */
  stop: () => Promise<void>
}

/** So long a claim is ours, in milliseconds: far longer than a batch takes. */
const LEASE = 120_000
/** How many seconds' worth of tips are claimed at once; but never so many that the database is busy with it for long. */
const SECONDS_AT_HAND = 2
const MOST_AT_ONCE = 50
/** More than so many tips a second need more than one to be made ready at a time. */
const READY_PER_SECOND = 100
/** So many seconds' worth may be on their way: as long as one try may take, so that tries that hang hold up nobody. */
const SECONDS_UNDERWAY = 20

/** Makes the broadcast: claim, prepare, wait for the turn, send, record. */
export function createBroadcast(parts: BroadcastParts): Broadcast {
  const stopping = new AbortController()
  // Few: what is between its start and its turn when the process dies counts as sent.
  const starting = new PQueue({ concurrency: Math.ceil(parts.perSecond / READY_PER_SECOND) })
  const underway = new PQueue({ concurrency: SECONDS_UNDERWAY * parts.perSecond })
  const rest = 250 / parts.perSecond
  let running: Promise<Tally> | undefined

  async function runOnce(): Promise<Tally> {
    const tally = newTally()
    const ends = new Set<Promise<void>>()
    try {
      while (mayStart(parts, stopping.signal) && parts.pace.closedFor() === 0) {
        const claims = await claimBatch(parts)
        if (claims.length === 0) break
        for (const claim of claims) {
          await starting.onSizeLessThan(1)
          const end = one(claim, tally).finally(() => ends.delete(end))
          ends.add(end)
        }
      }
    } catch (error) {
      parts.log.error({ event: 'tips.failed', reason: nameOf(error) })
    }
    await Promise.all(ends)
    report(tally, parts)
    return tally
  }

  async function one(claim: Claim, tally: Tally): Promise<void> {
    try {
      let finished: Promise<void> | undefined
      await starting.add(async () => {
        const started = await startTip(claim, { parts, tally, signal: stopping.signal })
        if (started === undefined) return
        finished = underway.add(() => finishTip(started, parts, tally))
        // It must have left before the database makes everything wait for the next one.
        await parts.timing.pause(rest, stopping.signal).catch(() => {})
      })
      await finished
    } catch (error) {
      tally.lost += 1
      parts.log.error({ event: 'tip.failed', reason: nameOf(error) })
    }
  }

  return {
    run() {
      running ??= runOnce().finally(() => {
        running = undefined
      })
      return running
    },
    async stop() {
      stopping.abort()
      await running
    },
  }
}

function report(tally: Tally, { log, events }: BroadcastParts): void {
  const counts = Object.entries(tally).filter(([, count]) => count > 0)
  if (counts.length > 0) log.info({ event: 'tips.done', ...tally })
  for (const [outcome, count] of counts) events?.ended(outcome, count)
}

async function claimBatch({ store, timing, perSecond, log }: BroadcastParts): Promise<Claim[]> {
  const now = timing.now()
  const limit = Math.min(MOST_AT_ONCE, Math.max(10, SECONDS_AT_HAND * perSecond))
  const { claims, unreadable } = await store.claimDue({ now, until: now + LEASE, limit })
  if (unreadable > 0) log.error({ event: 'tips.unreadable', count: unreadable })
  return claims
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : 'Error')
