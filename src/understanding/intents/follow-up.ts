import { z } from 'zod'
import type { Token } from '../text/token.ts'
import { readNumber } from '../weeks/number-words.ts'
import { UNITS } from '../weeks/week-words.ts'

const words = z.array(z.string().min(1)).min(1)

/** `content/<language>/follow-ups.yaml`: short messages that lean on the answer before them. */
export const followUpsSchema = z.strictObject({
  tells: words,
  asks: words,
  around: words,
  more: words,
  starts: words,
  times: words,
  nods: words,
  joins: words,
  questions: words,
})

export type FollowUps = z.infer<typeof followUpsSchema>

/**
 * She tells her week, asks the same for another week, asks for the rest of the last answer, may be asking something of
 * it ("what about at night?"), or only nods.
 */
export type FollowUp = 'tells-week' | 'asks-week' | 'more' | 'leans' | 'nod'

/** A message of more words stands by itself. */
const MOST_WORDS = 7

/** Finds out whether a message says nothing by itself. `weeks` is the week that it names, or null. */
export function createFollowUpFinder({ tells, asks, around, more, starts, times, nods }: FollowUps) {
  const telling = new Set(tells)
  const asking = new Set(asks)
  const beside = new Set([...tells, ...asks, ...around])
  const rest = new Set(more)
  const nodding = new Set(nods)
  const empty = new Set([...beside, ...times, ...starts.flatMap((start) => start.split(' '))])
  return (tokens: readonly Token[], weeks: number | null): FollowUp | null => {
    const said = tokens.map(({ word }) => word)
    const all = said.join(' ')
    if (rest.has(all)) return 'more'
    if (nodding.has(all) || all === '') return 'nod'
    const onlyWeek = said.every(
      (word, at) => beside.has(word) || /^(\d|w\d)/.test(word) || readNumber(said, at) !== undefined,
    )
    if (weeks === null || !onlyWeek) {
      const begins = said.length <= MOST_WORDS && starts.some((start) => `${all} `.startsWith(`${start} `))
      // "How many weeks am I" asks for something of its own.
      if (!begins || said.some((word) => UNITS.has(word))) return null
      return said.every((word) => empty.has(word)) ? 'more' : 'leans'
    }
    return said.some((word) => asking.has(word)) && !said.some((word) => telling.has(word)) ? 'asks-week' : 'tells-week'
  }
}
