import { z } from 'zod'
import type { Token } from '../text/token.ts'
import { readNumber } from '../weeks/number-words.ts'

const words = z.array(z.string().min(1)).min(1)

/** `content/<language>/follow-ups.yaml`: short messages that lean on the answer before them. */
export const followUpsSchema = z.strictObject({ tells: words, asks: words, around: words, more: words })

export type FollowUps = z.infer<typeof followUpsSchema>

/** She tells her week, asks the same for another week, or asks for the rest of the last answer. */
export type FollowUp = 'tells-week' | 'asks-week' | 'more'

/** Finds out whether a message says nothing by itself. `weeks` is the week that it names, or null. */
export function createFollowUpFinder({ tells, asks, around, more }: FollowUps) {
  const telling = new Set(tells)
  const asking = new Set(asks)
  const beside = new Set([...tells, ...asks, ...around])
  const rest = new Set(more)
  return (tokens: readonly Token[], weeks: number | null): FollowUp | null => {
    const said = tokens.map(({ word }) => word)
    if (rest.has(said.join(' '))) return 'more'
    const onlyWeek = said.every(
      (word, at) => beside.has(word) || /^(\d|w\d)/.test(word) || readNumber(said, at) !== undefined,
    )
    if (weeks === null || !onlyWeek) return null
    return said.some((word) => asking.has(word)) && !said.some((word) => telling.has(word)) ? 'asks-week' : 'tells-week'
  }
}
