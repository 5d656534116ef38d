import type { PlanDay } from '../tips/base-plan.ts'
import type { ExerciseFacts } from '../tips/exercise.ts'
import type { TipsPlan } from '../tips/plan.ts'
import type { FactsById, PlanFault } from './plan-fault.ts'

/** Sets of moves that name what is not there, or what does not suit those whom the set is for; moves in no day and no slot. */
export function planMovesFaults(plan: TipsPlan, facts: FactsById): PlanFault[] {
  const set = (field: string, ids: readonly string[], suits: Suits = () => true, why = '') =>
    ids.flatMap((id) => {
      const row = facts.get(id)
      if (!row) return [{ field, what: `there is no exercise "${id}"; mend the number or take it out` }]
      return suits(row) ? [] : [{ field, what: `${id} ${why}; take it out` }]
    })
  const { later, instead, nausea, comfort, notInFirstWeek } = plan
  const early: Suits = ({ positions, weeks }) => positions.includes('seated') && weeks.from <= plan.weeks.from
  const late: Suits = ({ weeks }) => weeks.to >= plan.weeks.to
  const named = new Set([...dayMoves(plan), ...restMoves(plan), ...Object.values(later.moves).flat()])
  const forgotten = [...facts.keys()].filter((id) => !named.has(id))
  return [
    ...set('base', dayMoves(plan)),
    ...set('rest', restMoves(plan)),
    ...set('notInFirstWeek', notInFirstWeek),
    ...Object.entries(later.moves).flatMap(([slot, ids]) =>
      set(`later.moves.${slot}`, ids, (row) => row.slot === slot, `is not ${slot}`),
    ),
    ...(['pgp', 'wrist', 'knee'] as const).flatMap((filter) =>
      set(`instead.${filter}`, instead[filter], (row) => row.filters[filter] === 'ok', 'is not for her either'),
    ),
    ...set('nausea', nausea.moves, early, 'is not for a chair in the first weeks'),
    ...set('comfort', comfort.moves, late, 'ends before the last week'),
    ...forgotten.map((id) => ({ field: 'later.moves', what: `names ${id} nowhere; put it under its slot` })),
  ]
}

type Suits = (facts: ExerciseFacts) => boolean

const movesOf = ({ exercise, afterwards, or }: PlanDay) => [
  exercise,
  ...(afterwards ? [afterwards] : []),
  ...(or ?? []),
]
const dayMoves = ({ base }: TipsPlan) => base.flatMap(({ days }) => days.flatMap(movesOf))
const restMoves = ({ base, later }: TipsPlan) =>
  [...base.map(({ rest }) => rest), ...later.rest].flatMap(({ practise }) => practise ?? [])
