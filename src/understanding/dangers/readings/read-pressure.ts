import type { ReadingReader } from './reading.ts'
import { readSpokenHundreds } from './spoken-hundreds.ts'

/** Upper and lower number from which a blood pressure is high, and very high (DS43 of the catalogue). */
const HIGH = { upper: 140, lower: 90 }
const VERY_HIGH = { upper: 160, lower: 110 }

function numbersAt(words: readonly string[], at: number): [number, number] | undefined {
  const written = /^(\d{2,3})\/(\d{2,3})$/.exec(words[at] ?? '')
  if (written) return [Number(written[1]), Number(written[2])]
  const figures = [words[at], words[at + 2]].every((word) => /^\d{2,3}$/.test(word ?? '')) && words[at + 1] === 'over'
  if (figures) return [Number(words[at]), Number(words[at + 2])]
  const upper = readSpokenHundreds(words, at)
  const lower =
    upper && words[at + upper.length] === 'over' ? readSpokenHundreds(words, at + upper.length + 1) : undefined
  return upper && lower ? [upper.value, lower.value] : undefined
}

const isPressure = (upper: number, lower: number) =>
  upper >= 80 && upper <= 260 && lower >= 40 && lower <= 160 && lower < upper

/** "160/110", "160 over 110", "one sixty over a hundred and ten". */
export const readPressure: ReadingReader = (words, at) => {
  const [upper, lower] = numbersAt(words, at) ?? [0, 0]
  if (!isPressure(upper, lower)) return undefined
  if (upper >= VERY_HIGH.upper || lower >= VERY_HIGH.lower) return 'very_high_pressure'
  return upper >= HIGH.upper || lower >= HIGH.lower ? 'high_pressure' : 'normal_pressure'
}
