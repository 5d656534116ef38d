import type { PlanDay, RestDay } from '../base-plan.ts'
import type { TipsPlan } from '../plan.ts'
import type { Slot } from '../slot.ts'
import type { ExerciseBook } from './may-be-sent.ts'
import type { Need } from './need.ts'
import type { PastTip } from './past-tip.ts'

const DAYS = 7
const WEEKS = 4

/** What the plan has for a step. */
export type Planned =
  | { kind: 'rest'; rest: RestDay }
  | { kind: 'move'; day: PlanDay; slots: readonly Slot[]; moves: string[]; easyWeek: boolean; isFirstRound: boolean }

/** The base plan for the first four weeks; after them other moves of the same slots take turns with it. */
export function plannedFor(step: number, plan: TipsPlan, book: ExerciseBook): Planned {
  const week = Math.floor(step / DAYS)
  const base = plan.base[week % WEEKS] ?? plan.base[0]
  const day = base?.days[step % DAYS]
  if (base === undefined || day === undefined)
    return { kind: 'rest', rest: (week < WEEKS ? base : undefined)?.rest ?? laterRest(week, plan) }
  const slot = book.get(day.exercise)?.facts.slot
  const turns = week < WEEKS || slot === undefined ? [] : (plan.later.moves[slot] ?? [])
  const moves = [...(day.or ?? []), ...rotated([day.exercise, ...turns], week - WEEKS + 1)]
  const isFirstRound = week < WEEKS
  return {
    kind: 'move',
    day: isFirstRound ? day : keptUp(day, plan),
    slots: plan.shape[step % DAYS] ?? [],
    moves,
    easyWeek: isFirstRound && base.half,
    isFirstRound,
  }
}

/** The first round builds her walks up; the rounds after it begin where it ended. */
function keptUp({ upTo: _upTo, ...day }: PlanDay, { base }: TipsPlan): PlanDay {
  const built = Math.max(...base.flatMap(({ days }) => days.map(({ minutes = 0 }) => minutes)))
  return day.minutes === undefined ? day : { ...day, minutes: built }
}

function laterRest(week: number, { later, base }: TipsPlan): RestDay {
  const rest = later.rest[(week - WEEKS) % later.rest.length] ?? base[0]?.rest
  if (rest === undefined) throw new Error('The plan has no rest day; run "npm run check".')
  return rest
}

/** The list from another place on: who is first takes turns. */
function rotated<T>(list: readonly T[], by: number): T[] {
  const start = list.length === 0 ? 0 : Math.max(0, by) % list.length
  return [...list.slice(start), ...list.slice(0, start)]
}

/**
 * All moves that may stand in for the planned ones, best first: those themselves, with an easier or a harder one where
 * she asked for that; what the plan names for her filters; others for the same purpose; anything gentle.
 */
export function candidates(
  planned: Planned & { kind: 'move' },
  { need, step, past }: { need: Need; step: number; past: readonly PastTip[] },
  { plan, book }: { plan: TipsPlan; book: ExerciseBook },
): string[] {
  const inSlots = (slots: readonly Slot[]) =>
    rotated(
      [...book.values()].filter(({ facts }) => slots.includes(facts.slot)),
      step,
    ).map(({ facts }) => facts.id)
  const all = [
    ...planned.moves.flatMap((id) => asShe(id, past, { plan, book, weeks: need.weeks })),
    ...need.filters.flatMap((filter) => rotated(plan.instead[filter], step)),
    ...inSlots(planned.slots),
    ...inSlots(['breathing', 'comfort', 'pelvic-floor', 'walk', 'mobility']),
  ]
  const only = onlyThese(need, plan)
  return only === undefined ? all : [...all.filter((id) => only.includes(id)), ...rotated(only, step)]
}

/** In the first weeks with nausea, and in the last weeks, there is a short list of moves. */
export function onlyThese(
  { weeks, nausea }: Need,
  { comfort, nausea: early }: TipsPlan,
): readonly string[] | undefined {
  if (weeks !== null && weeks >= comfort.from) return comfort.moves
  return nausea === true && weeks !== null && weeks <= early.to ? early.moves : undefined
}

/** A move as she wants it: after "too hard" its easier sister first, after "too easy" its harder one. */
function asShe(
  id: string,
  past: readonly PastTip[],
  { plan, book, weeks }: { plan: TipsPlan; book: ExerciseBook; weeks: number | null },
): string[] {
  const reaction = past.findLast(({ tip }) => tip === id)?.reaction
  const facts = book.get(id)?.facts
  if (reaction === 'hard' && facts?.easier !== undefined) return [facts.easier, id]
  const mayRaise = weeks !== null && weeks < plan.holdFrom
  return reaction === 'easy' && mayRaise && facts?.harder !== undefined ? [facts.harder, id] : [id]
}
