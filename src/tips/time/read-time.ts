import { dayTime, type Hours, isInHours } from './day-time.ts'
import { findHours, type Hour } from './find-hours.ts'
import { findParts, type SaidPart } from './find-parts.ts'
import { timeTokens, wordsOf } from './time-tokens.ts'
import type { TimeWords } from './time-words.ts'

/** What a message says about the time of day at which she wants her tip; times as `HH:MM`. */
export type TimeRead =
  | { kind: 'time'; time: string }
  /** More than one time can be meant: she is asked which, from the earliest on. */
  | { kind: 'ask'; options: string[] }
  /** Clear, and at night, when no tips are sent. */
  | { kind: 'night'; time: string }
  | { kind: 'none' }

/** Buttons for more than these would fill her screen. */
const MOST_OPTIONS = 4

/** Reads "8", "8am", "half past seven", "20:00", "at noon", "in the evening". Never guesses which half of the day is meant, unless the other is no time for a tip. */
export function readTime(text: string, words: TimeWords, hours: Hours): TimeRead {
  const tokens = timeTokens(text)
  const parts = findParts(tokens, words)
  const found = findHours(tokens, words).filter((hour) => !isInside(hour, parts))
  const meant = found.flatMap((hour) => timesOf(hour, partOf(hour, parts)))
  const marked = found.some((hour) => !hour.bare || partOf(hour, parts) !== undefined)
  if (found.length > 0 && !marked && !isShortAnswer(tokens, found, words)) return { kind: 'none' }
  const free = parts.filter((said) => found.every((hour) => partOf(hour, parts) !== said) && !describes(said, meant))
  return decide([...meant, ...free.flatMap(({ part }) => part.usual ?? [])], hours)
}

function decide(times: readonly string[], hours: Hours): TimeRead {
  const all = [...new Set(times)].sort()
  const options = all.filter((time) => isInHours(time, hours))
  const [only, ...others] = options
  if (only !== undefined) return others.length === 0 ? { kind: 'time', time: only } : asked(options)
  return all[0] === undefined ? { kind: 'none' } : { kind: 'night', time: all[0] }
}

const asked = (options: string[]): TimeRead => ({ kind: 'ask', options: options.slice(0, MOST_OPTIONS) })

/** The times that an hour can mean: one where the clock or a part of the day settles it, else one in each half. */
function timesOf(hour: Hour, said: SaidPart | undefined): string[] {
  if (hour.exact) return [dayTime(hour.minutes)]
  const half = hour.minutes % 720
  const candidates = [half, half + 720, half + 1440]
  if (said === undefined) return candidates.slice(0, 2).map(dayTime)
  const { from, to } = said.part
  const fits = candidates.find((minutes) => minutes >= from * 60 && minutes < (to + 1) * 60)
  return [dayTime(fits ?? (from >= 12 ? half + 720 : half))]
}

/** The part of the day that belongs to an hour: the next one to its right, else the last one to its left. */
function partOf(hour: Hour, parts: readonly SaidPart[]): SaidPart | undefined {
  return parts.find(({ from }) => from >= hour.to) ?? parts.findLast(({ to }) => to <= hour.from)
}

/** "After lunch, at 1 pm" names one time: lunch only describes it. */
const describes = ({ part }: SaidPart, times: readonly string[]) =>
  times.some((time) => time >= dayTime(part.from * 60) && time <= dayTime(part.to * 60 + 59))

const isInside = (hour: Hour, parts: readonly SaidPart[]) =>
  parts.some(({ from, to }) => hour.from < to && hour.to > from)

/** Whether nothing stands around the numbers but what stands around a time. */
function isShortAnswer(tokens: readonly string[], hours: readonly Hour[], words: TimeWords): boolean {
  const isTime = (at: number) => hours.some(({ from, to }) => at >= from && at < to)
  return tokens.every((_, at) => isTime(at) || wordsOf(words.around, tokens, at) > 0)
}
