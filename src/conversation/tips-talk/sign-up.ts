import { fill } from '../../answering/fill.ts'
import { seekCareReply } from '../../answering/seek-care.ts'
import type { SignUpQuestion } from '../../tips/sign-up.ts'
import { askTime } from './ask-time.ts'
import { type Screen, screen } from './screen.ts'
import type { TipsHearing } from './tips-talk.ts'

/** Which questions are ticked, as a number: bit `i` for question `i`. A button carries it, so nothing is stored. */
export type Ticks = number

const ticked = (ticks: Ticks, questions: readonly SignUpQuestion[]) => questions.filter((_, at) => (ticks >> at) & 1)

/** The safety questions, each a box to tick. */
export function askSafety({ data: { plan, words } }: TipsHearing, ticks: Ticks = 0): Screen {
  const { signUp } = words
  const boxes = plan.signUp.map(({ id }, at) => {
    const label = signUp.questions[id]?.label ?? id
    const isTicked = ((ticks >> at) & 1) === 1
    return { label: isTicked ? fill(signUp.ticked, { LABEL: label }) : label, press: `tip:tick:${ticks ^ (1 << at)}` }
  })
  const end = { label: ticks === 0 ? signUp.none : signUp.ready, press: `tip:safe:${ticks}` }
  return screen(ticks === 0 ? `${signUp.welcome}\n\n${signUp.ask}` : signUp.ask, [...boxes, end])
}

/** What the ticked boxes lead to: a call, her team's word first, or her time. */
export function afterSafety(hearing: TipsHearing, ticks: Ticks): Screen {
  const { data, shelf, weeks, country } = hearing
  const { plan, words } = data
  const yes = ticked(ticks, plan.signUp)
  const urgent = yes.find((question) => question.yes === 'seek-care')
  if (urgent) {
    const danger = { sign: urgent.id, level: 'S' as const, negated: false, evidence: { from: 0, to: 0 } }
    const labels = new Map([[urgent.id, words.signUp.questions[urgent.id]?.say ?? '']])
    const reply = seekCareReply([danger], { ...shelf, labels }, { weeks, country })
    if (reply) return { reply }
  }
  if (yes.some((question) => question.yes === 'ask-team'))
    return screen(words.signUp.askTeam, [{ label: words.signUp.cleared.button, press: 'tip:cleared' }])
  return afterClearance(hearing, ticks)
}

/** Her week must be known and within the plan. */
export function afterClearance(hearing: TipsHearing, ticks: Ticks): Screen {
  const { weeks, data } = hearing
  const { plan, words } = data
  if (weeks === null) return screen(words.signUp.noWeeks)
  if (weeks < plan.weeks.from) return screen(words.signUp.tooEarly)
  if (weeks >= plan.weeks.to) return screen(words.signUp.tooLate)
  return askTime(hearing, String(ticks))
}

/** The filters that the ticked boxes stand for. */
export function filtersOf(ticks: Ticks, questions: readonly SignUpQuestion[]): string[] {
  return [
    ...new Set(ticked(ticks, questions).flatMap((question) => (question.yes === 'filter' ? question.filters : []))),
  ]
}
