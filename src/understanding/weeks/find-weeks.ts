import type { Token } from '../text/token.ts'
import { countedWeeks } from './counted-weeks.ts'
import type { Mention } from './mention.ts'
import { monthOrTrimester } from './month-or-trimester.ts'
import type { NamedWeek } from './named-week.ts'
import { startsNumber } from './number-words.ts'
import { numberedMonth } from './numbered-month.ts'
import { ordinalWeeks } from './ordinal-weeks.ts'
import { startsOrdinal } from './read-ordinal.ts'
import { TRIMESTERS, UNITS } from './week-words.ts'
import { writtenWeeks } from './written-weeks.ts'

const FIRST_WEEK = 3
const LAST_WEEK = 43

/**
 * The week of pregnancy that a message names: what it says of her now goes before other weeks in it, the last before
 * the first.
 *
 * @returns null where it names none
 */
export function findWeeks(tokens: readonly Token[]): NamedWeek | null {
  const words = tokens.map(({ word }) => word)
  const mentions = words.map((_, at) => readMention(words, at)).filter((mention) => mention !== undefined)
  const named = mostLikely(mentions.filter(isPossible)) ?? mostLikely(mentions)
  if (named === undefined) return null
  const { weeks, days = 0, isRough = false, isTold = false, sure } = named
  return { weeks, days, isRough, isHers: sure, isTold, isPossible: isPossible(named) }
}

const readMention = (words: readonly string[], at: number) =>
  canStart(words[at] ?? '') ? readEach(words, at) : undefined

/** Most words can not, and the danger check reads every message for its week. */
const canStart = (word: string) =>
  startsNumber(word) ||
  startsOrdinal(word) ||
  word === 'month' ||
  UNITS.has(word) ||
  TRIMESTERS.has(word) ||
  /^w(?:ee)?k?\d/.test(word)

const readEach = (words: readonly string[], at: number) =>
  writtenWeeks(words, at) ??
  countedWeeks(words, at) ??
  ordinalWeeks(words, at) ??
  numberedMonth(words, at) ??
  monthOrTrimester(words, at)

const isPossible = ({ weeks }: Mention) => weeks >= FIRST_WEEK && weeks <= LAST_WEEK

const mostLikely = (mentions: readonly Mention[]) => mentions.findLast(({ sure }) => sure) ?? mentions.at(-1)
