import { readNumber } from '../../weeks/number-words.ts'
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

/** A temperature without its point, as thermometers and phones give it: 387 and 1012. Only beside a word of heat. */
const POINTLESS = /^(3[4-9]|4[0-2]|9[3-9]|10[0-8])(\d)$/

/** What is written at a place: its value, and whether a unit or a word of heat says that it is a temperature. */
function degreesAt(words: readonly string[], at: number) {
  const word = words[at] ?? ''
  const hot = isNear(words, at, HEAT, 5, 2)
  const [, whole, tenth] = hot || isNear(words, at, HEAT, 0, 5) ? (POINTLESS.exec(word) ?? []) : []
  if (whole !== undefined) return { value: Number(`${whole}.${tenth}`), next: at + 1, named: true, exact: true }
  const [, number, unit] = /^(\d{2,3}(?:[.,]\d{1,2})?)(c|f)?$/.exec(word) ?? []
  const spoken = number === undefined && hot ? readNumber(words, at) : undefined
  if (spoken) return { value: spoken.value, next: at + spoken.length, named: true, exact: false }
  if (number === undefined) return undefined
  const named = hot || unit !== undefined || DEGREES.has(words[at + 1] ?? '')
  return { value: Number(number.replace(',', '.')), next: at + 1, named, exact: /[.,]\d$/.test(number) }
}

/**
 * "38.2", "38c", "101f", "temp 38", "temp thirty nine", "38 degrees". A bare whole number is none: 38 is a week. Celsius
 * counts from 34 to 43, Fahrenheit from 93 to 109.
 */
export const readTemperature: ReadingReader = (words, at) => {
  const read = degreesAt(words, at)
  if (read === undefined) return undefined
  const { value, next, named, exact } = read
  const isOther = OTHER_UNITS.has(words[next] ?? '')
  if (!named && (isOther || !exact)) return undefined
  const normal = named ? 'normal_reading' : undefined
  if (value >= 34 && value < 43 && !isOther) return value >= FEVER_C ? 'fever_reading' : normal
  return value >= 93 && value < 109 ? (value >= FEVER_F ? 'fever_reading' : normal) : undefined
}
