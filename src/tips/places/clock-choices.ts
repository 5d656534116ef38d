import { Temporal } from 'temporal-polyfill'
import { localTime } from '../time/local.ts'
import type { Place } from './place.ts'

/** "Is it 14:35 for you now?": a time that clocks show now, and the places whose clocks show it. */
export interface ClockChoice {
  /** `HH:MM` */
  time: string
  /** The likeliest first. More than one where their clocks will change on different days: then she is asked which. */
  places: Place[]
}

const MOST_CHOICES = 6

/** The times that it may be for her now, the likeliest first. @param places where she may be, the likeliest first */
export function clockChoices(places: readonly Place[], now: number, most = MOST_CHOICES): ClockChoice[] {
  const byTime = new Map<string, Place[]>()
  for (const place of places) {
    const time = localTime(now, place.zone)
    const there = byTime.get(time) ?? []
    if (there.length === 0 && byTime.size === most) continue
    const isNew = there.every((other) => !sameClock(other.zone, place.zone, now))
    byTime.set(time, isNew ? [...there, place] : there)
  }
  return [...byTime].map(([time, there]) => ({ time, places: there }))
}

/** Whether two zones show the same time now and change their clocks together for the next year or so. */
function sameClock(one: string, other: string, now: number): boolean {
  return one === other || clockOf(one, now) === clockOf(other, now)
}

/** The offset now, and the next two changes of it. */
function clockOf(zone: string, now: number): string {
  const start = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone)
  const first = start.getTimeZoneTransition('next')
  const second = first?.getTimeZoneTransition('next')
  const soon = [first, second].filter((change) => change && change.epochMilliseconds - now < 400 * 86_400_000)
  return [start.offset, ...soon.map((change) => `${change?.epochMilliseconds}${change?.offset}`)].join(' ')
}
