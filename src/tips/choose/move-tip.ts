import type { ExerciseFacts } from '../exercise.ts'
import type { TipsPlan } from '../plan.ts'
import { onlyThese, type Planned } from './candidates.ts'
import type { Need } from './need.ts'
import type { MoveTip, Note } from './tip.ts'

interface Making {
  need: Need
  plan: TipsPlan
  boost: number
}

/** An exercise as the tip of a day: how much of it, in which form, and what is said with it. */
export function moveTip(facts: ExerciseFacts, planned: Planned & { kind: 'move' }, making: Making): MoveTip {
  const { need, plan } = making
  const { day, easyWeek } = planned
  const isPlanned = day.exercise === facts.id
  const isEarly = onlyThese(need, plan) === plan.nausea.moves
  const isHalf = making.boost < 0 || (isEarly && plan.nausea.half)
  return {
    kind: 'move',
    id: facts.id,
    amount: isHalf || easyWeek ? 'half' : 'usual',
    ...amounts(facts, { isHalf, planned }, making),
    small: (isPlanned && day.small === true) || need.filters.some((filter) => facts.filters[filter] === 'small'),
    late: facts.lateFrom !== undefined && (need.weeks ?? 0) >= facts.lateFrom,
    ...(isPlanned && day.afterwards !== undefined && { followUp: day.afterwards }),
    notes: notes(making, { easyWeek, isEarly }),
  }
}

/** Reps are added, or minutes of walking, and never above what the dose builds to. */
function amounts(
  { dose, slot }: ExerciseFacts,
  { isHalf, planned }: { isHalf: boolean; planned: Planned & { kind: 'move' } },
  { boost, plan: { progress } }: Making,
) {
  const raise = isHalf || planned.easyWeek ? 0 : Math.max(0, boost)
  if (slot !== 'walk' || dose.minutes === undefined) {
    const room = (dose.reps?.buildTo ?? 0) - (dose.reps?.start ?? 0)
    const addReps = Math.min(room, raise * progress.addReps)
    return addReps > 0 ? { addReps } : {}
  }
  const most = dose.minutes.buildTo
  const usual = Math.min(most, planned.day.minutes ?? dose.minutes.start)
  // In the first round the plan itself adds minutes from week to week.
  const added = planned.isFirstRound ? 0 : raise * progress.addMinutes
  const minutes = isHalf ? Math.ceil(usual / 2) : Math.min(most, usual + added)
  const upTo = Math.min(most, planned.day.upTo ?? 0)
  return {
    minutes,
    ...(minutes > usual && { addMinutes: minutes - usual }),
    ...(!isHalf && upTo > minutes && { upTo }),
  }
}

function notes({ need, plan }: Making, { easyWeek, isEarly }: { easyWeek: boolean; isEarly: boolean }): Note[] {
  const all: [Note, boolean][] = [
    ['easyWeek', easyWeek],
    ['nausea', isEarly],
    ['comfort', onlyThese(need, plan) === plan.comfort.moves],
    ['askPhysio', need.filters.includes('pgp')],
  ]
  return all.flatMap(([note, is]) => (is ? [note] : []))
}
