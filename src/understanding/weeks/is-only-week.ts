import type { Token } from '../text/token.ts'
import { readNumber } from './number-words.ts'

/** Words around a week that say nothing more: "I'm 20 weeks pregnant now". */
const AROUND = new Set(
  `i am we are she is week weeks wk wks w days day and pregnant preg along gone today now currently just about so
  in the my first second third 1st 2nd 3rd trimester tri months month due to go left hi hello at`.split(/\s+/),
)

/** Whether a message names a week and nothing else: then she tells her week, whatever the classifier makes of it. */
export function isOnlyWeek(tokens: readonly Token[], weeks: number | null): boolean {
  const words = tokens.map(({ word }) => word)
  return (
    weeks !== null &&
    words.every((word, at) => AROUND.has(word) || /^(\d|w\d)/.test(word) || readNumber(words, at) !== undefined)
  )
}
