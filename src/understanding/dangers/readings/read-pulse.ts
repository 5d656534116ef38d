import { isNear, type ReadingReader, wordSet } from './reading.ts'

/** Beats a minute, at rest, from which a pulse is fast. */
const FAST = 120
const BEATS = wordSet('bpm beats')
const HEART = wordSet('heart pulse heartrate hr')
/** A baby's heart beats faster than its mother's: its rate is no sign. */
const BABY = wordSet('baby babys fetal scan doppler')

/** "heart rate 140", "140 bpm". */
export const readPulse: ReadingReader = (words, at) => {
  const [, number, unit] = /^(\d{2,3})(bpm)?$/.exec(words[at] ?? '') ?? []
  const value = Number(number ?? 0)
  if (value < FAST || value >= 250 || isNear(words, at, BABY, 8, 6)) return undefined
  return unit !== undefined || BEATS.has(words[at + 1] ?? '') || isNear(words, at, HEART, 4, 0)
    ? 'fast_pulse'
    : undefined
}
