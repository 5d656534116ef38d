import type { ReadingReader } from './reading.ts'
import { readSpokenHundreds } from './spoken-hundreds.ts'

/** Upper and lower number from which a blood pressure is high, and very high (DS43 of the catalogue). */
const HIGH = { upper: 140, lower: 90 }
const VERY_HIGH = { upper: 160, lower: 110 }

/** "150 something over 98", "one fifty odd over ninety". */
const VAGUE = new Set(['something', 'summat', 'odd', 'ish'])
/** Between the two numbers: "160 over 110", "160 by 110", "sys 160 dia 110". */
const BETWEEN = new Set(['over', 'by', 'upon', 'dia', 'diastolic'])

/** A room or a bed. */
const LENGTHS = new Set(['cm', 'mm', 'm', 'metres', 'meters', 'inch', 'inches', 'feet', 'ft'])

/** Where the lower number starts, behind the upper one that ends before `at`. */
function lowerFrom(words: readonly string[], at: number): number | undefined {
  const over = VAGUE.has(words[at] ?? '') ? at + 1 : at
  return BETWEEN.has(words[over] ?? '') ? over + 1 : undefined
}

/** A number of a pressure in figures or words. */
const partAt = (words: readonly string[], at: number) =>
  /^\d{2,3}$/.test(words[at] ?? '') ? { value: Number(words[at]), length: 1 } : readSpokenHundreds(words, at)

function numbersAt(words: readonly string[], at: number): [number, number] | undefined {
  const written = /^(\d{2,3})\/(\d{2,3})$/.exec(words[at] ?? '')
  if (written) return [Number(written[1]), Number(written[2])]
  const upper = partAt(words, at)
  const from = upper && lowerFrom(words, at + upper.length)
  const lower = from === undefined ? undefined : partAt(words, from)
  if (!upper || !lower || from === undefined || LENGTHS.has(words[from + lower.length] ?? '')) return undefined
  return [upper.value, lower.value]
}

const isPressure = (upper: number, lower: number) =>
  upper >= 80 && upper <= 260 && lower >= 40 && lower <= 160 && lower < upper

/** "160/110", "160 over 110", "one sixty over a hundred and ten", "150 something over 98". */
export const readPressure: ReadingReader = (words, at) => {
  const [upper, lower] = numbersAt(words, at) ?? [0, 0]
  if (!isPressure(upper, lower)) return undefined
  if (upper >= VERY_HIGH.upper || lower >= VERY_HIGH.lower) return 'very_high_pressure'
  return upper >= HIGH.upper || lower >= HIGH.lower ? 'high_pressure' : 'normal_pressure'
}
