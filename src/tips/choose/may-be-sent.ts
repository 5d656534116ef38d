import type { ExerciseFacts } from '../exercise.ts'
import type { TipsPlan } from '../plan.ts'
import { daysBetween } from '../time/local.ts'
import type { Need } from './need.ts'
import type { PastTip } from './past-tip.ts'

/** All exercises that there are, by their ids. */
export type ExerciseBook = ReadonlyMap<string, { facts: ExerciseFacts }>

/** So many days after an exercise hurt her it is not sent again. */
const HURT_DAYS = 28

/**
 * Whether an exercise suits her at all: her week, what she must be spared, what she has, and what has hurt. Nothing on
 * the back from the week that the plan names, whatever the exercise itself says.
 */
export function suits(
  { weeks, filters, kit, day }: Need,
  facts: ExerciseFacts,
  plan: TipsPlan,
  past: readonly PastTip[],
) {
  if (weeks === null || weeks < facts.weeks.from || weeks > facts.weeks.to) return false
  if (weeks >= plan.supineBefore && facts.positions.includes('supine')) return false
  if (filters.some((filter) => facts.filters[filter] === 'skip')) return false
  if (facts.kit.some((thing) => plan.askedKit.includes(thing) && !kit.includes(thing))) return false
  return !past.some((tip) => tip.tip === facts.id && tip.reaction === 'hurts' && daysBetween(tip.day, day) <= HURT_DAYS)
}

/** Whether it may be the tip of this day: no repeat too soon, no second day of strength in a row, no hard start. */
export function fitsDay(
  { day }: Need,
  { facts, step }: { facts: ExerciseFacts; step: number },
  { plan, past, book }: { plan: TipsPlan; past: readonly PastTip[]; book: ExerciseBook },
): boolean {
  if (step < 7 && plan.notInFirstWeek.includes(facts.id)) return false
  const last = past.at(-1)
  const before = last && daysBetween(last.day, day) <= 1 ? book.get(last.tip)?.facts.slot : undefined
  if (facts.slot === 'strength' && before === 'strength') return false
  if (plan.noRepeat.except.includes(facts.slot)) return true
  return !past.some((tip) => tip.tip === facts.id && daysBetween(tip.day, day) <= plan.noRepeat.days)
}
