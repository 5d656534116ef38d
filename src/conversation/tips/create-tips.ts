import { isInHours } from '../../tips/time/day-time.ts'
import { dayLater, localDay, localTime } from '../../tips/time/local.ts'
import { type DueLimits, nextDue } from '../../tips/time/next-due.ts'
import { lastGiven } from './last-given.ts'
import { type Delivery, type Due, type Reaction, type Subscription, type TipsEnd, wasGiven } from './subscription.ts'
import type { TipParts } from './tip-parts.ts'
import type { Kept } from './tip-store.ts'

/** What she chooses herself. */
export type Wanted = Pick<Subscription, 'time' | 'zone' | 'filters' | 'kit' | 'nausea' | 'weekly'>

/** Everything that she can do with her tips. Where she never asked for tips, nothing happens and undefined comes back. */
export interface Tips {
  /** What she wants, and when her next tip comes; no time where tips wait for her word, or have ended. */
  find: (chat: string) => Promise<Kept | undefined>
  /** Begins, or begins anew. */
  subscribe: (chat: string, wanted: Wanted) => Promise<Due>
  change: (chat: string, changes: Partial<Wanted>) => Promise<Due | undefined>
  /** Leaves out so many of her next tips, or all until she resumes. */
  pause: (chat: string, days: number | 'resumed') => Promise<Due | undefined>
  /** Ends a pause, and takes tips up again that she had stopped herself, or that could not reach her. */
  resume: (chat: string) => Promise<Due | undefined>
  /** A danger sign, or "it hurts": nothing is sent until `release`. */
  hold: (chat: string) => Promise<void>
  /** She was checked, or there was no sign. */
  release: (chat: string) => Promise<void>
  /** Ends them, for good or until she asks again. */
  end: (chat: string, why: TipsEnd) => Promise<void>
  /** Sends today's tip once more. @returns when, or undefined where it is too late today, or there was none */
  later: (chat: string) => Promise<Due | undefined>
  /** The last tip that she has had, if it is not older than yesterday: what "done" or "too hard" is said of. */
  latest: (chat: string) => Promise<Delivery | undefined>
  /** The tip of a day, if she has had one. */
  on: (chat: string, day: string) => Promise<Delivery | undefined>
  /** Notes how the tip of a day was. @returns false where she had none */
  react: (chat: string, day: string, reaction: Reaction) => Promise<boolean>
}

const HOUR = 3_600_000
/** After this a word such as "done" is not said of a tip any more. */
const FRESH = 36 * HOUR
/** Ends after which she may simply go on. */
const TAKEN_UP: TipsEnd[] = ['asked', 'blocked', 'unreachable']

export function createTips({ store, data: { plan }, now }: TipParts): Tips {
  async function dueFor(chat: string, subscription: Subscription, limits: DueLimits = {}): Promise<Due> {
    return nextDue(subscription, now(), { last: await lastGiven(chat, store), ...limits })
  }

  /** Keeps the subscription, and makes the next tip due by it. */
  async function restart(chat: string, subscription: Subscription): Promise<Due | undefined> {
    if (subscription.ended || subscription.pausedUntil === 'resumed') {
      await store.save(chat, subscription, 'none')
      return undefined
    }
    const due = await dueFor(chat, subscription, { notBefore: subscription.pausedUntil })
    await store.save(chat, subscription, due)
    return due
  }

  return {
    find: store.find,
    react: store.react,

    async latest(chat) {
      const last = (await store.history(chat, 3)).findLast(wasGiven)
      return last !== undefined && now() - last.at <= FRESH ? last : undefined
    },

    async on(chat, day) {
      return (await store.history(chat)).find((delivery) => delivery.day === day && wasGiven(delivery))
    },

    async subscribe(chat, wanted) {
      const fresh = { ...wanted, since: localDay(now(), wanted.zone) }
      const due = await dueFor(chat, fresh)
      await store.save(chat, fresh, due)
      return due
    },

    async change(chat, changes) {
      const kept = await store.find(chat)
      if (kept === undefined) return undefined
      const changed = { ...kept.subscription, ...changes }
      const isMoved = changed.time !== kept.subscription.time || changed.zone !== kept.subscription.zone
      if (isMoved) return await restart(chat, changed)
      await store.save(chat, changed, 'unchanged')
      return kept.due
    },

    async pause(chat, days) {
      const kept = await store.find(chat)
      if (kept === undefined || kept.subscription.ended) return undefined
      const { pausedUntil: _before, ...running } = kept.subscription
      const next = kept.due ?? (await dueFor(chat, running))
      return await restart(chat, { ...running, pausedUntil: days === 'resumed' ? days : dayLater(next.day, days) })
    },

    async resume(chat) {
      const kept = await store.find(chat)
      if (kept === undefined) return undefined
      const { pausedUntil: _pause, ended, ...running } = kept.subscription
      if (ended && !TAKEN_UP.includes(ended.why)) return undefined
      return await restart(chat, running)
    },

    async hold(chat) {
      const kept = await store.find(chat)
      if (kept) await store.save(chat, { ...kept.subscription, heldAt: now() }, 'unchanged')
    },

    async release(chat) {
      const kept = await store.find(chat)
      if (kept?.subscription.heldAt === undefined) return
      const { heldAt: _held, ...free } = kept.subscription
      await store.save(chat, free, 'unchanged')
    },

    async end(chat, why) {
      const kept = await store.find(chat)
      if (kept === undefined) return
      const { ended = { why, at: now() } } = kept.subscription
      // Whoever has lost her baby and then blocks the bot has still lost her baby.
      const isOver = !TAKEN_UP.includes(ended.why)
      await store.save(chat, { ...kept.subscription, ended: isOver ? ended : { why, at: now() } }, 'none')
    },

    async later(chat) {
      const kept = await store.find(chat)
      if (kept === undefined) return undefined
      const { zone } = kept.subscription
      const at = now() + plan.hours.laterBy * HOUR
      const day = localDay(now(), zone)
      if (localDay(at, zone) !== day || !isInHours(localTime(at, zone), plan.hours)) return undefined
      return (await store.sendLater(chat, { at, day })) ? { at, day } : undefined
    },
  }
}
