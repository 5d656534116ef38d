const SHORTEST = 20_000
const LONGEST = 15 * 60_000

/**
 * When a tip that did not arrive is tried again: after as long as it has been due already, so that the pauses double,
 * from twenty seconds up to a quarter of an hour. Chance spreads the tries of many. Times are epoch milliseconds.
 */
export function nextTry(dueAt: number, now: number, chance: number): number {
  const pause = Math.min(LONGEST, Math.max(SHORTEST, now - dueAt))
  return now + Math.round(pause * (1 + chance / 2))
}
