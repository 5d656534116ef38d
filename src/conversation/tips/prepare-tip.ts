import { chooseTip } from '../../tips/choose/choose-tip.ts'
import type { Need } from '../../tips/choose/need.ts'
import type { PastTip } from '../../tips/choose/past-tip.ts'
import { nameOfTip } from '../../tips/choose/tip.ts'
import type { Kit } from '../../tips/kit.ts'
import { latenessOf } from '../../tips/time/lateness.ts'
import { dayLater, localDay } from '../../tips/time/local.ts'
import { dueOn, nextDue } from '../../tips/time/next-due.ts'
import { weekOn } from '../../tips/week-on.ts'
import type { Profile } from '../profile-store.ts'
import type { Prepared } from './broadcast-ports.ts'
import { type Delivery, type Due, type Subscription, wasGiven } from './subscription.ts'
import type { TipParts } from './tip-parts.ts'
import type { Claim } from './tip-store.ts'

/** Her zone's rules may have changed since her tip was planned; less than this is no change. */
const MINUTE = 60_000
/** Days. */
const WEEK = 7

/**
 * Makes what decides on a tip that is due, by all that is known of her at this moment: whether it is still in time,
 * whether a danger sign stands open, her week, what she has had. It throws where her profile cannot be read: without it
 * nothing may be sent.
 */
export function createPrepare(parts: TipParts): (claim: Claim) => Promise<Prepared> {
  return async (claim) => {
    const now = parts.now()
    const { subscription, due, chat } = claim
    const skip = (why: string): Prepared => ({ kind: 'skip', why, next: nextAfter(subscription, due, now) })
    if (subscription.ended) return { kind: 'skip', why: 'ended', next: undefined }
    const lateness = latenessOf(due, now, subscription)
    if (lateness === 'too-late') return skip('late')
    const profile = (await parts.profiles.find(chat)) ?? {}
    if (profile.ended) return { kind: 'skip', why: 'ended', next: undefined }
    const barrier = barrierOf(subscription, profile, due.day)
    if (barrier !== undefined) return skip(barrier)
    const history = await parts.store.history(chat)
    const isRepeat = history.some(({ day, state }) => day === due.day && state === 'later')
    const planned = dueOn(due.day, subscription)
    if (!isRepeat && planned.day === due.day && planned.at > now + MINUTE) return { kind: 'wait', until: planned.at }
    return decide({ claim, profile, history, now, isLate: lateness === 'late' }, parts, skip)
  }
}

interface Deciding {
  claim: Claim
  profile: Profile
  history: readonly Delivery[]
  now: number
  isLate: boolean
}

function decide(
  { claim: { subscription, due }, profile, history, now, isLate }: Deciding,
  { data, words }: TipParts,
  skip: (why: string) => Prepared,
): Prepared {
  const need = needOf(subscription, profile, due.day)
  const chosen = chooseTip(need, pastOf(history, due.day), data)
  if (chosen.kind === 'none' && chosen.why === 'after-weeks') {
    const sending = { tip: 'last', step: 0, boost: 0, next: undefined }
    return { kind: 'send', sending, reply: words.lastOne(), ends: 'term' }
  }
  if (chosen.kind === 'none') return skip(chosen.why)
  const { tip, step, boost } = chosen
  const next = nextAfter(subscription, { at: now, day: due.day }, now)
  const isWeekly = subscription.weekly === true && tip.kind === 'rest'
  const did = isWeekly ? { did: didThisWeek(history, due.day) } : {}
  const reply = words.tip(tip, { day: due.day, late: isLate, ...did })
  return { kind: 'send', sending: { tip: nameOfTip(tip), step, boost, next }, reply }
}

/** Why nothing may be sent, or undefined. Nothing comes on the day of a danger sign, even where she was checked since. */
function barrierOf({ heldAt, zone }: Subscription, { escalatedAt, checkedAt }: Profile, day: string) {
  if (heldAt !== undefined) return 'held'
  if (escalatedAt === undefined) return undefined
  return escalatedAt > (checkedAt ?? 0) || localDay(escalatedAt, zone) === day ? 'danger' : undefined
}

/** The tip after this one. */
function nextAfter(subscription: Subscription, last: Due, now: number): Due | undefined {
  const { ended, pausedUntil } = subscription
  if (ended || pausedUntil === 'resumed') return undefined
  return nextDue(subscription, now, { last, notBefore: pausedUntil })
}

function needOf({ filters, kit, nausea }: Subscription, { dueDate }: Profile, day: string): Need {
  return {
    day,
    weeks: dueDate === undefined ? null : weekOn(dueDate, day),
    filters: (['pgp', 'wrist', 'knee'] as const).filter((filter) => filters.includes(filter)),
    kit: kit as Kit[],
    ...(nausea === true && { nausea }),
  }
}

/** What she has had before this day; a tip that is sent a second time is chosen as it was the first time. */
const pastOf = (history: readonly Delivery[], day: string): PastTip[] =>
  history
    .filter((delivery) => wasGiven(delivery) && delivery.day < day)
    .flatMap(({ day: on, tip, step, boost, reaction }) =>
      tip === undefined ? [] : [{ day: on, tip, step: step ?? 0, boost: boost ?? 0, ...(reaction && { reaction }) }],
    )

/** The moves of the last seven days of which she said that she did them, once each. */
function didThisWeek(history: readonly Delivery[], day: string): string[] {
  const since = dayLater(day, -WEEK)
  const done = history.filter(
    (given) => given.day >= since && given.day < day && (given.reaction === 'done' || given.reaction === 'easy'),
  )
  return [...new Set(done.flatMap(({ tip }) => tip ?? []))]
}
