import type { Timing } from './timing.ts'

/** Where what is sent passes. When Telegram says 429 it refuses the whole bot, so the whole bot waits, not one call. */
export interface Gate {
  /** Resolves when the call may be made: at once, or when the wait is over; then urgent ones first. */
  pass(urgent: boolean): Promise<void>
  /** Lets nothing through for so many milliseconds. */
  close(ms: number): void
  /** How many wait. */
  size(): number
}

/** After a wait, ordinary calls leave one by one, in milliseconds: all at once they would only be refused again. */
const SPACING = 40
/** After so many steps without another refusal twice as many leave at a step, so that what has gathered gets away. */
const STEPS = 25

/** @param closing aborted when nothing more may be sent; nobody waits then */
export function createGate({ elapsed, pause }: Pick<Timing, 'elapsed' | 'pause'>, closing: AbortSignal): Gate {
  const urgentOnes: (() => void)[] = []
  const others: (() => void)[] = []
  let closedUntil = 0
  let opening = false

  const isClosed = () => closedUntil > elapsed() && !closing.aborted

  async function open(): Promise<void> {
    opening = true
    let steps = 0
    while (urgentOnes.length + others.length > 0) {
      if (isClosed()) {
        await pause(closedUntil - elapsed(), closing).catch(() => {})
        steps = 0
        continue
      }
      for (const next of urgentOnes.splice(0)) next()
      for (const next of others.splice(0, 2 ** Math.floor(steps / STEPS))) next()
      steps += 1
      await pause(SPACING, closing).catch(() => {})
    }
    opening = false
  }

  return {
    pass(urgent) {
      if (!isClosed() && (urgent || !opening)) return Promise.resolve()
      const turn = new Promise<void>((resolve) => (urgent ? urgentOnes : others).push(resolve))
      if (!opening) void open()
      return turn
    },
    close: (ms) => {
      closedUntil = Math.max(closedUntil, elapsed() + ms)
    },
    size: () => urgentOnes.length + others.length,
  }
}
