import tzLookup from '@photostructure/tz-lookup'
import type { Cities } from './cities.ts'
import { zoneNamed } from './zone-name.ts'

/**
 * The zone of a place on Earth. Whoever calls it keeps the zone and drops the place.
 *
 * @returns undefined where it is no place on Earth, or in a zone that Node does not know
 */
export function zoneAt(latitude: number, longitude: number, renamed: Cities['renamed']): string | undefined {
  const isPlace = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
  return isPlace ? zoneNamed(tzLookup(latitude, longitude), renamed) : undefined
}
