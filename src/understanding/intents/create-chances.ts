import type { Calibration } from '../calibration.ts'
import { intentOf, isOutside } from './class-of.ts'
import { probabilities } from './probabilities.ts'

/** How likely each intent is, given the log odds of the classes and how many features the message has. */
export interface Chances {
  intents: string[]
  of: (odds: Float64Array, size: number) => Float64Array
}

/**
 * From classes to intents: the parts of a broad intent add up, and all that is not about her back is held likelier than
 * our phrases make it, for most of what mothers ask is not about it (see `content/facts/calibration.yaml`).
 */
export function createChances(
  classes: readonly string[],
  { temperature, outsideLean }: Pick<Calibration, 'temperature' | 'outsideLean'>,
): Chances {
  const intents = [...new Set(classes.map(intentOf))]
  const places = Uint16Array.from(classes, (label) => intents.indexOf(intentOf(label)))
  const leans = Float64Array.from(classes, (label) => (isOutside(label) ? outsideLean : 0))
  return {
    intents,
    of(odds, size) {
      const length = Math.sqrt(Math.max(1, size))
      const leaning = new Float64Array(odds.length)
      for (let at = 0; at < odds.length; at++) leaning[at] = (odds[at] as number) + (leans[at] as number) * length
      const ofClass = probabilities(leaning, size, temperature)
      const chances = new Float64Array(intents.length)
      for (let at = 0; at < ofClass.length; at++) {
        const place = places[at] as number
        chances[place] = (chances[place] as number) + (ofClass[at] as number)
      }
      return chances
    },
  }
}
