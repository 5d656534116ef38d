import { type Check, createHealth } from './ops/health.ts'
import type { Metrics } from './ops/metrics/create-metrics.ts'
import type { Store } from './storage/open-store.ts'
import type { RunningTelegram } from './telegram/start-telegram.ts'

interface Watched {
  store: Store
  metrics: Metrics
  /** Undefined until Telegram knows the bot. */
  telegram: () => RunningTelegram | undefined
  /** Milliseconds on the clock of `Timing.elapsed`. */
  elapsed: () => number
}

/** A poll takes up to 15 s, and the webhook is looked after every 30 s. */
const LONGEST_SILENCE = 120_000
const LONGEST_WAIT = 30_000
const PATIENCE = 2_000

/** Puts the running bot before the operator's eyes: health, and the figures that are read when they are asked for. */
export function watchBot(watched: Watched) {
  const { metrics, telegram, elapsed } = watched
  metrics.watch('bumpback_queue_length', 'What waits: updates, chats with replies on their way, calls', () => {
    const { updates, replies, calls } = telegram()?.load() ?? {}
    return { updates, replies, calls }
  })
  metrics.watch(
    'bumpback_age_seconds',
    'How long ago Telegram was last heard, and how old the oldest update is',
    () => ({
      contact: secondsSince(telegram()?.lastContactAt(), elapsed()),
      update: secondsSince(telegram()?.load().since, elapsed()) ?? 0,
    }),
  )
  return createHealth({ checks: checksOf(watched), metrics, patience: PATIENCE })
}

function checksOf({ store, telegram, elapsed }: Watched): Check[] {
  return [
    { name: 'database', fault: () => store.ping().then(() => undefined) },
    { name: 'telegram', fault: () => silence(telegram()?.lastContactAt(), elapsed()) },
    { name: 'queue', fault: () => lag(telegram()?.load().since, elapsed()) },
  ]
}

function silence(at: number | undefined, now: number): string | undefined {
  if (at === undefined) return 'Telegram has not answered yet'
  return now - at > LONGEST_SILENCE ? `Telegram was last heard ${secondsSince(at, now)} s ago` : undefined
}

function lag(since: number | undefined, now: number): string | undefined {
  return since !== undefined && now - since > LONGEST_WAIT
    ? `an update has been waiting for ${secondsSince(since, now)} s`
    : undefined
}

function secondsSince(at: number | undefined, now: number): number | undefined {
  return at === undefined ? undefined : Math.max(0, Math.round((now - at) / 1000))
}
