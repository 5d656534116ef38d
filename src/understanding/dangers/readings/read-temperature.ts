import { isNear, type ReadingReader, wordSet } from './reading.ts'

/** From here on it is a fever (CDC1: 38 °C, 100.4 °F). */
const FEVER_C = 38
const FEVER_F = 100.4
const DEGREES = wordSet('c f degrees degree deg celsius fahrenheit celcius farenheit')
const HEAT = wordSet('temp temperature fever temps thermometer feverish tempature temprature')
const OTHER_UNITS = wordSet(
  `week weeks wk wks w minute minutes min mins hour hours day days year years weeker kg kilos lbs pound pounds stone
  dollars euros quid cm inch inches mile miles km percent mg ml bmi size mm for`,
)

/**
 * "38.2", "38c", "101f", "temp 38", "38 degrees". A bare whole number is none: 38 is a week. Celsius counts from 34 to 43,
 * Fahrenheit from 93 to 109.
 */
export const readTemperature: ReadingReader = (words, at) => {
  const [, number, unit] = /^(\d{2,3}(?:[.,]\d{1,2})?)(c|f)?$/.exec(words[at] ?? '') ?? []
  if (number === undefined) return undefined
  const next = words[at + 1] ?? ''
  const named = unit !== undefined || DEGREES.has(next) || isNear(words, at, HEAT, 5, 2)
  if (!named && (OTHER_UNITS.has(next) || !/[.,]\d$/.test(number))) return undefined
  const value = Number(number.replace(',', '.'))
  const normal = named ? 'normal_reading' : undefined
  if (value >= 34 && value < 43 && !OTHER_UNITS.has(next)) return value >= FEVER_C ? 'fever_reading' : normal
  return value >= 93 && value < 109 ? (value >= FEVER_F ? 'fever_reading' : normal) : undefined
}
