import { readNumber } from '../../understanding/weeks/number-words.ts'
import { wordsOf } from './time-tokens.ts'
import type { TimeWords } from './time-words.ts'

/** A time of day that a message names, before it is known which half of the day is meant. */
export interface Hour {
  /** Minutes after midnight; below 720 the afternoon may be meant as well, unless `exact`. */
  minutes: number
  /** Written by the 24-hour clock. */
  exact: boolean
  /** Nothing but a number: it may just as well be something else. */
  bare: boolean
  /** The first token, and the one after the last. */
  from: number
  to: number
}

type Reader = (tokens: readonly string[], at: number, words: TimeWords) => Hour | undefined

/** All times of day in a message, from left to right. */
export function findHours(tokens: readonly string[], words: TimeWords): Hour[] {
  const found: Hour[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const hour = writtenClock(tokens, at, words) ?? saidClock(tokens, at, words) ?? plainHour(tokens, at, words)
    if (hour === undefined) continue
    found.push(hour)
    at = hour.to - 1
  }
  return found
}

/** "20:00", "8:30", "0800", "830". */
const writtenClock: Reader = (tokens, at) => {
  const [, hours, minutes] = /^(\d{1,2}):?(\d\d)$/.exec(tokens[at] ?? '') ?? []
  if (hours === undefined || Number(hours) > 24 || Number(minutes) > 59) return undefined
  const exact = hours.startsWith('0') || Number(hours) > 12
  const bare = !tokens[at]?.includes(':')
  return { minutes: Number(hours) * 60 + Number(minutes), exact, bare, from: at, to: at + 1 }
}

/** "half past seven", "quarter to 8", "twenty past seven", "half seven". */
const saidClock: Reader = (tokens, at, words) => {
  const part = saidMinutes(tokens, at, words)
  if (part === undefined) return undefined
  const past = wordsOf(words.past, tokens, part.to)
  const to = wordsOf(words.to, tokens, part.to)
  const isHalf = part.minutes === 30 && part.to === at + 1
  if (past + to === 0 && !isHalf) return undefined
  const hour = readNumber(tokens, part.to + past + to)
  if (hour === undefined || hour.value < 1 || hour.value > 12) return undefined
  const minutes = (hour.value % 12) * 60 + (to > 0 ? -part.minutes : part.minutes)
  return { minutes, exact: false, bare: false, from: at, to: part.to + past + to + hour.length }
}

function saidMinutes(tokens: readonly string[], at: number, words: TimeWords) {
  if (wordsOf(words.half, tokens, at) > 0) return { minutes: 30, to: at + 1 }
  const start = tokens[at] === 'a' ? at + 1 : at
  if (wordsOf(words.quarter, tokens, start) > 0) return { minutes: 15, to: start + 1 }
  const number = readNumber(tokens, at)
  if (number === undefined || number.value < 1 || number.value > 59) return undefined
  const to = at + number.length
  return { minutes: number.value, to: to + wordsOf(words.minutes, tokens, to) }
}

/** "8", "eight", "eight thirty", "8 o'clock", "20 h". */
const plainHour: Reader = (tokens, at, words) => {
  const hour = readNumber(tokens, at)
  if (hour === undefined || hour.value > 24) return undefined
  const after = at + hour.length
  const minutes = readNumber(tokens, after)
  const withMinutes = minutes !== undefined && minutes.value > 9 && minutes.value < 60 && !counted(tokens, after, words)
  const to = withMinutes ? after + minutes.length : after
  const marked = wordsOf(words.hour, tokens, to)
  if (marked === 0 && wordsOf(words.counts, tokens, to) > 0) return undefined
  const exact = hour.value > 12 || /^0\d?$/.test(tokens[at] ?? '')
  const value = hour.value * 60 + (withMinutes ? minutes.value : 0)
  return { minutes: value, exact, bare: marked === 0 && !withMinutes, from: at, to: to + marked }
}

function counted(tokens: readonly string[], at: number, words: TimeWords): boolean {
  const number = readNumber(tokens, at)
  return number !== undefined && wordsOf(words.counts, tokens, at + number.length) > 0
}
