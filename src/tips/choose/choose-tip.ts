import type { ExerciseFacts } from '../exercise.ts'
import type { TipsPlan } from '../plan.ts'
import { candidates, type Planned, plannedFor } from './candidates.ts'
import { type ExerciseBook, fitsDay, suits } from './may-be-sent.ts'
import { moveTip } from './move-tip.ts'
import type { Need } from './need.ts'
import { nextStep, type Step } from './next-step.ts'
import type { PastTip } from './past-tip.ts'
import type { Chosen, MoveTip, RestTip } from './tip.ts'

/** What the choice is made from: reviewed data. */
export interface TipData {
  plan: TipsPlan
  exercises: ExerciseBook
}

/**
 * Chooses what she gets on a day. The same history gives the same tip; nothing that her week, her filters or what has
 * hurt her forbid can come out of it.
 *
 * @param past the tips that she has had, the oldest first; two rounds of the plan are enough
 */
export function chooseTip(need: Need, past: readonly PastTip[], { plan, exercises }: TipData): Chosen {
  if (need.weeks === null) return { kind: 'none', why: 'unknown-week' }
  if (need.weeks < plan.weeks.from) return { kind: 'none', why: 'before-weeks' }
  if (need.weeks >= plan.weeks.to) return { kind: 'none', why: 'after-weeks' }
  const step = nextStep(past, need, plan)
  const planned = plannedFor(step.step, plan, exercises)
  const choosing = { need, past, step, plan, book: exercises }
  const tip = planned.kind === 'rest' ? undefined : chooseMove(planned, choosing)
  return { kind: 'tip', tip: tip ?? restTip(planned, choosing), ...step }
}

interface Choosing {
  need: Need
  past: readonly PastTip[]
  step: Step
  plan: TipsPlan
  book: ExerciseBook
}

function chooseMove(planned: Planned & { kind: 'move' }, choosing: Choosing): MoveTip | undefined {
  const { need, past, step, plan, book } = choosing
  const fits = (id: string) => {
    const facts = suiting(id, choosing)
    return facts !== undefined && fitsDay(need, { facts, step: step.step }, { plan, past, book })
  }
  const id = candidates(planned, { need, step: step.step, past }, { plan, book }).find(fits)
  const facts = book.get(id ?? '')?.facts
  if (facts === undefined) return undefined
  const { followUp, ...tip } = moveTip(facts, planned, { need, plan, boost: step.boost })
  return followUp !== undefined && suiting(followUp, choosing) ? { ...tip, followUp } : tip
}

/** The facts of an exercise that suits her. */
function suiting(id: string, { need, past, plan, book }: Choosing): ExerciseFacts | undefined {
  const facts = book.get(id)?.facts
  return facts !== undefined && suits(need, facts, plan, past) ? facts : undefined
}

/** A rest day; also where no move at all may be sent. */
function restTip(planned: Planned, choosing: Choosing): RestTip {
  const rest = planned.kind === 'rest' ? planned.rest : choosing.plan.base[0]?.rest
  const practise = rest?.practise !== undefined && suiting(rest.practise, choosing) ? { practise: rest.practise } : {}
  return { kind: 'rest', topics: rest?.topics ?? [], ...practise, checkIn: rest?.checkIn ?? false }
}
