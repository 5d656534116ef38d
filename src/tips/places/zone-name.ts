import { Temporal } from 'temporal-polyfill'
import type { Cities } from './cities.ts'

/**
 * The zone that a text names, such as `europe/kiev` or `US/Eastern`, under its newest name. Abbreviations such as EST
 * name no place and are not taken: they would leave out her summer time.
 *
 * @returns undefined where it is no zone that Node knows
 */
export function zoneNamed(text: string, renamed: Cities['renamed']): string | undefined {
  const name = text
    .trim()
    .replace(/\s*\/\s*/g, '/')
    .replace(/ /g, '_')
  if (!name.includes('/') && !/^utc$/i.test(name)) return undefined
  const known = knownZone(name)
  return known === undefined ? undefined : (renamed[known] ?? known)
}

/** The zone as Node writes it, or undefined where Node does not know it. */
export function knownZone(name: string): string | undefined {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId
  } catch {
    return undefined
  }
}
