import { localDay, localTime } from '../../tips/time/local.ts'
import type { Due } from '../../tips/time/next-due.ts'

/** "10:00 (Europe/London) on 24 November": the time, the zone and the day of her next tip. */
export function whenInWords(due: Due, zone: string, months: readonly string[]): string {
  const [, month = '1', day = ''] = localDay(due.at, zone).split('-')
  return `${localTime(due.at, zone)} (${zone.replaceAll('_', ' ')}), ${Number(day)} ${months[Number(month) - 1] ?? ''}`
}
