import type { Token } from '../text/token.ts'
import { readNumber } from './number-words.ts'

const FIRST_WEEK = 3
const LAST_WEEK = 43
const FULL_TERM = 40
const UNITS = new Set(['week', 'weeks', 'wk', 'wks', 'w', 'weeker', 'weeka', 'weela', 'weks', 'weeek', 'weeeks'])
const NOT_HER_WEEK_BEFORE = new Set([
  'for',
  'past',
  'last',
  'every',
  'next',
  'previous',
  'within',
  'another',
  'over',
  'after',
  'until',
  'till',
])
const NOT_HER_WEEK_AFTER = new Set([
  'ago',
  'postpartum',
  'pp',
  'old',
  'late',
  'later',
  'early',
  'off',
  'apart',
  'before',
  'after',
  'leave',
  'straight',
])
const LEFT = new Set(['left', 'to'])
const PREGNANT = new Set(['pregnant', 'preg', 'preggo', 'preggers', 'along', 'gestation', 'gone'])
const TRIMESTERS = new Map([
  ['first', 10],
  ['1st', 10],
  ['second', 20],
  ['2nd', 20],
  ['third', 32],
  ['3rd', 32],
  ['last', 32],
  ['final', 32],
])
/** The week in which a month of pregnancy is about half over, read low so that labour counts as early when in doubt. */
const weekOfMonth = (month: number) => Math.floor(month * 4.345 - 1)

interface Mention {
  weeks: number
  /** Whether the words around say that it is her own week now. */
  sure: boolean
}

type Reader = (words: readonly string[], at: number) => Mention | undefined

/** "32 weeks", "thirty two weeks", "3 weeks left" - and not "for 3 weeks" or "2 weeks ago". */
const countedWeeks: Reader = (words, at) => {
  const number = readNumber(words, at)
  if (!number || !UNITS.has(words[at + number.length] ?? '')) return undefined
  const before = words[at - 1] ?? ''
  const after = words[at + number.length + 1] ?? ''
  const sure = PREGNANT.has(after) || before === 'am'
  if (LEFT.has(after) || (before === 'in' && words.slice(Math.max(0, at - 4), at).includes('due')))
    return { weeks: FULL_TERM - number.value, sure: true }
  if (!sure && (NOT_HER_WEEK_BEFORE.has(before) || NOT_HER_WEEK_AFTER.has(after) || before === 'in')) return undefined
  return { weeks: number.value, sure }
}

/** "32w", "32wks", "20w3d", "w32", "week 32", "32+4". */
const writtenTogether: Reader = (words, at) => {
  const word = words[at] ?? ''
  const together =
    /^(\d{1,2})(?:w|wk|wks|weeks?)(?:\d?d?|\d+days?)$/.exec(word) ??
    /^(\d{1,2})\+[0-6]$/.exec(word) ??
    /^(?:w|wk|week)(\d{1,2})$/.exec(word)
  if (together) return { weeks: Number(together[1]), sure: word.includes('+') || PREGNANT.has(words[at + 1] ?? '') }
  const named = UNITS.has(word) ? readNumber(words, at + 1) : undefined
  return named ? { weeks: named.value, sure: false } : undefined
}

/** "8 months pregnant", "third trimester". */
const monthOrTrimester: Reader = (words, at) => {
  const number = readNumber(words, at)
  const unit = number ? (words[at + number.length] ?? '') : ''
  if (number && /^(months?|mo)$/.test(unit) && PREGNANT.has(words[at + number.length + 1] ?? ''))
    return { weeks: weekOfMonth(number.value), sure: true }
  const trimester = TRIMESTERS.get(words[at] ?? '')
  return trimester && /^(tri|trimester|trimestre)$/.test(words[at + 1] ?? '')
    ? { weeks: trimester, sure: false }
    : undefined
}

/**
 * The week of pregnancy that a message names: what it says of her now goes before other weeks in it, the last before
 * the first.
 *
 * @returns whole weeks from 3 to 43, or null
 */
export function findWeeks(tokens: readonly Token[]): number | null {
  const words = tokens.map(({ word }) => word)
  const mentions = words
    .map((_, at) => writtenTogether(words, at) ?? countedWeeks(words, at) ?? monthOrTrimester(words, at))
    .filter((mention) => mention !== undefined && mention.weeks >= FIRST_WEEK && mention.weeks <= LAST_WEEK)
  return (mentions.findLast((mention) => mention?.sure) ?? mentions.at(-1))?.weeks ?? null
}
