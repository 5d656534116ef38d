import type { Token } from '../text/token.ts'
import { readNumber } from '../weeks/number-words.ts'
import type { Occurrence } from './lexicon.ts'

/** What a number in a message can mean. The rules name them like concepts: `<fever_reading>`. */
export const READINGS = [
  'fever_reading',
  'normal_reading',
  'high_pressure',
  'very_high_pressure',
  'normal_pressure',
  'minutes_apart',
  'fast_pulse',
  'pad_an_hour',
  'many_tablets',
] as const
export type Reading = (typeof READINGS)[number]

const FEVER = { c: 38, f: 100.4 } as const // CDC1: 38 C, 100.4 F
const PRESSURE = { high: [140, 90], veryHigh: [160, 110] } as const // DS43 of the catalogue
const FAST_PULSE = 120
const DEGREES = new Set(['c', 'f', 'degrees', 'degree', 'deg', 'celsius', 'fahrenheit', 'celcius', 'farenheit'])
const HEAT = new Set(['temp', 'temperature', 'fever', 'temps', 'thermometer', 'feverish', 'tempature', 'temprature'])
const PULSE = new Set(['bpm', 'beats'])
const HEART = new Set(['heart', 'pulse', 'heartrate', 'hr'])
const TABLETS = new Set([
  'tablets',
  'pills',
  'paracetamol',
  'paracetamols',
  'tylenol',
  'tylenols',
  'panadol',
  'panadols',
  'ibuprofen',
  'nurofen',
  'capsules',
  'codeine',
  'acetaminophen',
  'advil',
])
const TOO_MANY_TABLETS = 4

type Reader = (words: readonly string[], at: number) => Reading | undefined
const near = (words: readonly string[], at: number, names: Set<string>, before: number, after: number) =>
  words.slice(Math.max(0, at - before), at + after + 1).some((word) => names.has(word))

/** 38.2, 38c, 101f, "temp 38", "38 degrees"; 38 weeks is none. Celsius from 34 to 43, Fahrenheit from 93 to 109. */
const temperature: Reader = (words, at) => {
  const match = /^(\d{2,3}(?:[.,]\d{1,2})?)(c|f)?$/.exec(words[at] ?? '')
  if (!match) return undefined
  const value = Number((match[1] ?? '').replace(',', '.'))
  const named = match[2] !== undefined || DEGREES.has(words[at + 1] ?? '') || near(words, at, HEAT, 5, 2)
  if (/^(weeks?|wks?|w|minutes?|mins?|hours?|days?|years?|weeker)$/.test(words[at + 1] ?? '')) return undefined
  if (value >= 34 && value < 43)
    return named || (match[1] ?? '').length > 3
      ? value >= FEVER.c
        ? 'fever_reading'
        : named
          ? 'normal_reading'
          : undefined
      : undefined
  return named && value >= 93 && value < 109 ? (value >= FEVER.f ? 'fever_reading' : 'normal_reading') : undefined
}

/** "160/110", "160 over 110". */
const pressure: Reader = (words, at) => {
  const written = /^(\d{2,3})\/(\d{2,3})$/.exec(words[at] ?? '')
  const spoken = /^\d{2,3}$/.test(words[at] ?? '') && words[at + 1] === 'over' && /^\d{2,3}$/.test(words[at + 2] ?? '')
  if (!written && !spoken) return undefined
  const [upper, lower] = written ? [Number(written[1]), Number(written[2])] : [Number(words[at]), Number(words[at + 2])]
  if (upper < 80 || upper > 260 || lower < 40 || lower > 160 || lower >= upper) return undefined
  if (upper >= PRESSURE.veryHigh[0] || lower >= PRESSURE.veryHigh[1]) return 'very_high_pressure'
  return upper >= PRESSURE.high[0] || lower >= PRESSURE.high[1] ? 'high_pressure' : 'normal_pressure'
}

/** "every 5 minutes", "7 min apart". */
const minutesApart: Reader = (words, at) => {
  const number =
    readNumber(words, at) ??
    (/^\d{1,2}(m|min|mins|minutes)$/.test(words[at] ?? '')
      ? { value: Number.parseInt(words[at] ?? '', 10), length: 0 }
      : undefined)
  if (!number || number.value > 60) return undefined
  const unit = number.length === 0 || /^(minutes?|mins?|m)$/.test(words[at + number.length] ?? '')
  const rhythm =
    words.slice(Math.max(0, at - 4), at).some((word) => word === 'every' || word === 'between') ||
    words.slice(at, at + 4).includes('apart')
  return unit && rhythm ? 'minutes_apart' : undefined
}

const pulse: Reader = (words, at) => {
  const value = Number.parseInt(words[at] ?? '', 10)
  const named =
    /^\d{2,3}bpm$/.test(words[at] ?? '') ||
    (/^\d{2,3}$/.test(words[at] ?? '') && (PULSE.has(words[at + 1] ?? '') || near(words, at, HEART, 4, 0)))
  return named &&
    value >= FAST_PULSE &&
    value < 250 &&
    !near(words, at, new Set(['baby', 'babys', 'fetal', 'scan', 'doppler']), 8, 6)
    ? 'fast_pulse'
    : undefined
}

/** A soaked pad an hour, or several. */
const pads: Reader = (words, at) =>
  /^pads?$/.test(words[at] ?? '') &&
  words.slice(at, at + 6).some((word) => /^(hour|hours|hr|hourly|minutes|mins)$/.test(word))
    ? 'pad_an_hour'
    : undefined

const tablets: Reader = (words, at) => {
  const number = readNumber(words, at)
  return number &&
    number.value >= TOO_MANY_TABLETS &&
    number.value < 200 &&
    near(words, at + number.length, TABLETS, 0, 2)
    ? 'many_tablets'
    : undefined
}

/** Every reading that the numbers of a message give, by the item that the rules ask for. */
export function findReadings(tokens: readonly Token[]): Map<string, Occurrence[]> {
  const words = tokens.map(({ word }) => word)
  const found = new Map<string, Occurrence[]>()
  for (let at = 0; at < words.length; at++) {
    for (const read of [temperature, pressure, minutesApart, pulse, pads, tablets]) {
      const reading = read(words, at)
      if (reading) found.set(`<${reading}>`, [...(found.get(`<${reading}>`) ?? []), { from: at, to: at + 1 }])
    }
  }
  return found
}
