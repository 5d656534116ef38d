import type { App } from './app.ts'
import type { Leader } from './conversation/tips/leader.ts'
import type { Log } from './log.ts'
import type { TipEvents } from './schedule/broadcast-parts.ts'
import { exactPause } from './schedule/exact-pause.ts'
import { createPace, type Pace } from './schedule/pace.ts'
import { type Schedule, startSchedule } from './schedule/start-schedule.ts'
import type { Store } from './storage/open-store.ts'
import type { RunningTelegram } from './telegram/start-telegram.ts'
import type { Timing } from './telegram/timing.ts'

/** The pace of the tips, by a clock that never jumps. Made before the bot starts, as replies are told to it. */
export const paceOf = (perSecond: number): Pace =>
  createPace({ perSecond, now: () => performance.now(), pause: exactPause })

interface Running {
  app: App
  store: Store
  telegram: RunningTelegram
  pace: Pace
  perSecond: number
  timing: Timing
  log: Log
  events?: TipEvents
}

/** Puts the daily tips to work on a bot that runs. They are sent while this process leads. */
export function runTips({ app, store, telegram, ...rest }: Running): Pick<Schedule, 'stop'> {
  const { tips, prepare } = app.tips(store)
  let leader: Leader | undefined
  const leads = () => leader?.leads() ?? false
  const parts = { ...rest, leads, store: store.tips, prepare, onEnded: tips.end, sender: telegram.tips }
  const schedule = startSchedule(parts)
  leader = store.lead({ elapsed: () => performance.now(), onLead: () => void schedule.begin(), log: rest.log })
  return {
    async stop() {
      await schedule.stop()
      await leader?.resign()
    },
  }
}
