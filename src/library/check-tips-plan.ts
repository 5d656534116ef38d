import type { TipsPlan } from '../tips/plan.ts'
import { basePlanFaults } from './base-plan-faults.ts'
import type { Fault } from './fault.ts'
import type { PlanFault } from './plan-fault.ts'
import { planMovesFaults } from './plan-moves-faults.ts'
import type { Data } from './read-data.ts'

const FILE = 'content/facts/tips-plan.yaml'

/** A plan that names what is not there, or that breaks its own rules. */
export function checkTipsPlan(data: Data): Fault[] {
  const { tipsPlan: plan, exerciseFacts } = data
  if (!plan) return []
  const facts = new Map((exerciseFacts ?? []).map((row) => [row.id, row]))
  return [
    ...shapeFaults(plan),
    ...hourFaults(plan),
    ...basePlanFaults(plan, facts),
    ...planMovesFaults(plan, facts),
    ...nameFaults(plan, data),
  ].map((fault) => ({ file: FILE, ...fault }))
}

function shapeFaults({ shape }: TipsPlan): PlanFault[] {
  const strength = shape.map((slots) => slots.includes('strength'))
  return strength.some((today, at) => today && strength[(at + 1) % strength.length])
    ? [{ field: 'shape', what: 'has strength on two days in a row; put a day between' }]
    : []
}

function hourFaults({ hours: { first, last, offered, usual } }: TipsPlan): PlanFault[] {
  const night = offered.filter((hour) => hour < first || hour > last)
  return [
    ...night.map((hour) => ({ field: 'hours', what: `offers ${hour}, which is not from ${first} to ${last}` })),
    ...(offered.includes(usual) ? [] : [{ field: 'hours', what: `${usual} is usual and not offered; offer it` }]),
  ]
}

/** Sources, topics of rest days and danger signs that are not there. */
function nameFaults(plan: TipsPlan, { sources, answers, signFacts }: Data): PlanFault[] {
  const missing = (field: string, what: string, named: readonly string[], there: readonly string[]) =>
    named
      .filter((id) => !there.includes(id))
      .map((id) => ({ field, what: `there is no ${what} "${id}"; mend the name or take it out` }))
  const topics = [...plan.base.map(({ rest }) => rest), ...plan.later.rest].flatMap((rest) => rest.topics)
  const signs = plan.sore.flatMap((place) => (place.leadsTo === 'seek-care' ? [place.sign] : []))
  return [
    ...missing('sources', 'source', plan.sources, idsOf(sources)),
    ...missing('rest', 'answer', topics, idsOf(answers.map(({ value }) => value))),
    ...missing('sore', 'danger sign', signs, idsOf(signFacts)),
  ]
}

const idsOf = (rows: readonly { id: string }[] | undefined) => (rows ?? []).map(({ id }) => id)
