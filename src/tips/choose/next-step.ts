import type { TipsPlan } from '../plan.ts'
import { daysBetween } from '../time/local.ts'
import type { Need } from './need.ts'
import type { PastTip } from './past-tip.ts'

const WEEK = 7
/** Half of the usual amount. */
const HALF = -1
/** Far above what any dose builds to. */
const MOST = 20

/** Where in the plan a day is, and how far its amount is raised. */
export interface Step {
  step: number
  boost: number
}

/** The step after her last tip; a week back after a week without any. @param past the oldest first */
export function nextStep(past: readonly PastTip[], { day, weeks }: Need, plan: TipsPlan): Step {
  const last = past.at(-1)
  if (last === undefined) return { step: 0, boost: 0 }
  if (daysBetween(last.day, day) > plan.missed.days)
    return { step: Math.max(0, last.step + 1 - WEEK * plan.missed.weeksBack), boost: Math.min(last.boost, 0) }
  const step = last.step + 1
  return { step, boost: nextBoost(past, { last, step, weeks }, plan) }
}

interface Moment {
  last: PastTip
  step: number
  weeks: number | null
}

/** "Too hard" and pain go a level down; "too easy", and a whole week without either, one up. */
function nextBoost(past: readonly PastTip[], { last, step, weeks }: Moment, plan: TipsPlan): number {
  if (wasTooMuch(last)) return Math.max(HALF, signOf(last.boost) - plan.tooHard.levels)
  const isGoodWeek = step % WEEK === 0 && !past.slice(-plan.progress.afterDays).some(wasTooMuch)
  if (last.reaction !== 'easy' && !isGoodWeek) return last.boost
  // Late in pregnancy what was taken back may return, and nothing is added.
  const most = (weeks ?? plan.holdFrom) < plan.holdFrom ? MOST : Math.max(0, last.boost)
  return Math.min(most, last.boost + 1)
}

/** Not `Math.sign`: compiled by Node 20 in a process that has run for a while, it gives 1 for 0. */
const signOf = (boost: number) => (boost > 0 ? 1 : boost < 0 ? -1 : 0)

const wasTooMuch = ({ reaction }: PastTip) => reaction === 'hard' || reaction === 'hurts'
