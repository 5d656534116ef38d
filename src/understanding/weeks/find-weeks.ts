import type { Token } from '../text/token.ts'
import type { NamedWeek } from './named-week.ts'
import { readNumber } from './number-words.ts'
import {
  DAYS,
  LEFT,
  NOT_HER_WEEK_AFTER,
  NOT_HER_WEEK_BEFORE,
  PREGNANT,
  SUPPOSED,
  TRIMESTERS,
  UNITS,
} from './week-words.ts'

const FIRST_WEEK = 3
const LAST_WEEK = 43
const FULL_TERM = 40
/** The week in which a month of pregnancy is about half over, read low so that labour counts as early when in doubt. */
const weekOfMonth = (month: number) => Math.floor(month * 4.345 - 1)

interface Mention {
  weeks: number
  /** Whether the words around say that it is her own week now. */
  sure: boolean
  /** Days beyond the whole weeks, 0 to 6. */
  days?: number
  /** Worked out from a month or a trimester. */
  isRough?: boolean
  /** She says so of herself. */
  isTold?: boolean
}

type Reader = (words: readonly string[], at: number) => Mention | undefined

/** "32 weeks", "thirty two weeks", "3 weeks left" - and not "for 3 weeks" or "2 weeks ago". */
const countedWeeks: Reader = (words, at) => {
  const number = startsNumber(words, at) ? readNumber(words, at) : undefined
  if (!number || !UNITS.has(words[at + number.length] ?? '')) return undefined
  const before = words[at - 1] ?? ''
  const after = words[at + number.length + 1] ?? ''
  const sure = PREGNANT.has(after) || before === 'am'
  if (LEFT.has(after) || (before === 'in' && words.slice(Math.max(0, at - 4), at).includes('due')))
    return { weeks: FULL_TERM - number.value, sure: true, isRough: true }
  if (!sure && (NOT_HER_WEEK_BEFORE.has(before) || NOT_HER_WEEK_AFTER.has(after) || before === 'in')) return undefined
  const isTold = before === 'am' && words[at - 2] === 'i' && !SUPPOSED.has(words[at - 3] ?? '')
  return { weeks: number.value, sure, isTold, days: daysAfter(words, at + number.length + 1) }
}

/** Not the "six" of "twenty six". */
const startsNumber = (words: readonly string[], at: number) => (readNumber(words, at - 1)?.length ?? 1) === 1

/** "4 days" and "and 4 days" behind the weeks; none where it says something else. */
function daysAfter(words: readonly string[], at: number): number {
  const from = words[at] === 'and' || words[at] === 'plus' ? at + 1 : at
  const together = /^(\d)d(?:ays?)?$/.exec(words[from] ?? '')
  const number = together ? undefined : readNumber(words, from)
  const days = together ? Number(together[1]) : number && DAYS.has(words[from + number.length] ?? '') ? number.value : 0
  return days <= 6 ? days : 0
}

const FIGURE = /\d/

/** "32w", "32wks", "20w3d", "w32", "week 32", "32+4", and "32/40" as on British notes. */
const writtenTogether: Reader = (words, at) => {
  const word = words[at] ?? ''
  const together = !FIGURE.test(word)
    ? null
    : (/^(\d{1,2})(?:w|wk|wks|weeks?)(?:([0-6])?d?|([0-6])days?)$/.exec(word) ??
      /^(\d{1,2})\+([0-6])$/.exec(word) ??
      /^(\d{1,2})\/40$/.exec(word) ??
      /^(?:w|wk|week)(\d{1,2})$/.exec(word))
  if (together) {
    const days = Number(together[2] ?? together[3] ?? daysAfter(words, at + 1))
    return { weeks: Number(together[1]), days, sure: /[+/]/.test(word) || PREGNANT.has(words[at + 1] ?? '') }
  }
  // Not the 4 of "26 weeks 4 days".
  const isCounted = readNumber(words, at - 1) !== undefined
  const named = UNITS.has(word) && !isCounted ? readNumber(words, at + 1) : undefined
  return named ? { weeks: named.value, sure: false } : undefined
}

/** "8 months pregnant", "I am 6 months", "third trimester". */
const monthOrTrimester: Reader = (words, at) => {
  const number = startsNumber(words, at) ? readNumber(words, at) : undefined
  const unit = number ? (words[at + number.length] ?? '') : ''
  const after = number ? (words[at + number.length + 1] ?? '') : ''
  const isHers = PREGNANT.has(after) || (words[at - 1] === 'am' && !NOT_HER_WEEK_AFTER.has(after))
  if (number && /^(months?|mo)$/.test(unit) && isHers)
    return { weeks: weekOfMonth(number.value), sure: true, isRough: true }
  const trimester = TRIMESTERS.get(words[at] ?? '')
  return trimester && /^(tri|trimester|trimestre)$/.test(words[at + 1] ?? '')
    ? { weeks: trimester, sure: false, isRough: true }
    : undefined
}

/**
 * The week of pregnancy that a message names: what it says of her now goes before other weeks in it, the last before
 * the first.
 *
 * @returns null where it names none
 */
export function findWeeks(tokens: readonly Token[]): NamedWeek | null {
  const words = tokens.map(({ word }) => word)
  const mentions = words
    .map((_, at) => writtenTogether(words, at) ?? countedWeeks(words, at) ?? monthOrTrimester(words, at))
    .filter((mention) => mention !== undefined)
  const possible = mentions.filter(isPossible)
  const named = mostLikely(possible) ?? mostLikely(mentions)
  if (named === undefined) return null
  const { weeks, days = 0, isRough = false, isTold = false, sure } = named
  return { weeks, days, isRough, isHers: sure, isTold, isPossible: isPossible(named) }
}

const isPossible = ({ weeks }: Mention) => weeks >= FIRST_WEEK && weeks <= LAST_WEEK

const mostLikely = (mentions: readonly Mention[]) => mentions.findLast(({ sure }) => sure) ?? mentions.at(-1)
