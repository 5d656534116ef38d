import { TelegramError } from 'telegraf'

const SHORTEST = 1_000
const LONGEST = 30_000

/**
 * How long to wait before the next try, in milliseconds: what Telegram asks for, else 1, 2, 4 … 30 s. Chance spreads
 * the tries of many, up to half a pause earlier; never earlier than Telegram asked.
 */
export function pauseBefore(failures: number, error: unknown, chance: number): number {
  const asked = retryAfter(error)
  if (asked !== undefined) return asked * 1_000 + chance * SHORTEST
  return Math.min(LONGEST, SHORTEST * 2 ** failures) * (1 - chance / 2)
}

/** What Telegram asks for, in seconds. */
export function retryAfter(error: unknown): number | undefined {
  const asked: unknown = error instanceof TelegramError ? error.parameters?.retry_after : undefined
  return typeof asked === 'number' && Number.isFinite(asked) && asked >= 0 ? asked : undefined
}
