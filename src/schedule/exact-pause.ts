import { setImmediate, setTimeout } from 'node:timers/promises'

/**
 * Waits for about so many milliseconds, rather too short than too long: timers count whole ones, and what is left below
 * one is waited for turn by turn. Whoever needs it exact looks at the clock and waits again.
 */
export async function exactPause(ms: number, signal: AbortSignal): Promise<void> {
  if (ms < 1) await setImmediate(undefined, { signal })
  else await setTimeout(Math.floor(ms), undefined, { signal })
}
