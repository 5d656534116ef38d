import type { TipsPlan } from '../tips/plan.ts'
import type { FactsById, PlanFault } from './plan-fault.ts'

/** Days of the base plan that have a move of another slot, come back too soon, or ask for things that not everybody has. */
export function basePlanFaults(plan: TipsPlan, facts: FactsById): PlanFault[] {
  const days = plan.base.flatMap((week) => [...week.days, undefined])
  return [
    ...days.flatMap((day, at) =>
      [day?.exercise, day?.afterwards, ...(day?.or ?? [])]
        .flatMap((id) => facts.get(id ?? '') ?? [])
        .filter(({ slot }) => !plan.shape[at % 7]?.includes(slot))
        .map(({ id, slot }) => ({
          field: fieldOf(at),
          what: `${id} is ${slot}, which is not the day's; name another`,
        })),
    ),
    ...days.flatMap((day, at) => {
      const kit = facts.get(day?.exercise ?? '')?.kit.find((thing) => plan.askedKit.includes(thing))
      return kit ? [{ field: fieldOf(at), what: `${day?.exercise} needs a ${kit}; put it under "or"` }] : []
    }),
    ...days.flatMap((day, at) => {
      const excepted = plan.noRepeat.except.some((slot) => slot === facts.get(day?.exercise ?? '')?.slot)
      const before = days.slice(Math.max(0, at - plan.noRepeat.days), at)
      return day && !excepted && before.some((other) => other?.exercise === day.exercise)
        ? [{ field: fieldOf(at), what: `${day.exercise} came within ${plan.noRepeat.days} days; name another` }]
        : []
    }),
    ...(plan.base[0]?.days ?? [])
      .filter(({ exercise }) => plan.notInFirstWeek.includes(exercise))
      .map(({ exercise }) => ({ field: 'base.0', what: `${exercise} is not for the first week; name another` })),
  ]
}

const fieldOf = (day: number) => `base.${Math.floor(day / 7)}.days.${day % 7}`
