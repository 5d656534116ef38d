import type { Death } from './kill-run.ts'

/** Steps around one tip: four calls, before and after each. Coprime with it, so that all kinds of step are met. */
const STRIDE = 17

/**
 * So many ways to die: at the first steps, before anything is claimed and right after; then at every kind of step of a
 * tip in turn, when Telegram has a tip and we do not know it yet, and at moments that no step marks.
 */
export function deaths(count: number): Death[] {
  return Array.from({ length: count }, (_, round): Death => {
    if (round < 3) return { kind: 'step', at: 2 + round }
    if (round % 5 === 3) return { kind: 'arrival', at: 3 + (round % 31) }
    if (round % 5 === 4) return { kind: 'time', at: 60 + ((round * 29) % 200) }
    return { kind: 'step', at: 20 + ((round * STRIDE) % 160) }
  })
}
