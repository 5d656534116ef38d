import { fill } from '../../answering/fill.ts'
import { clockChoices } from '../../tips/places/clock-choices.ts'
import { guessPlaces } from '../../tips/places/guess-places.ts'
import { dayTime } from '../../tips/time/day-time.ts'
import { readTime } from '../../tips/time/read-time.ts'
import { type Screen, screen } from './screen.ts'
import type { TipsHearing } from './tips-talk.ts'

/** What a press carries of a time: `HH:MM` without the colon, which parts the fields. */
const packed = (time: string) => time.replace(':', '')
export const unpacked = (digits: string) => `${digits.slice(0, 2)}:${digits.slice(2)}`

const MOST_CLOCKS = 5

/** @param goal what the time is for: the ticks of a sign-up, or `change` */
export function askTime({ data: { plan, words } }: TipsHearing, goal: string, times?: readonly string[]): Screen {
  const offered = times ?? plan.hours.offered.map((hour) => dayTime(hour * 60))
  const buttons = offered.map((time) => ({ label: time, press: `tip:at:${goal}:${packed(time)}` }))
  return screen(words.time.ask, buttons, `time:${goal}`)
}

/** "half past seven": the zone is next, or the same question with what can be meant. Nothing where it is no time. */
export function hearTime(hearing: TipsHearing, goal: string, text: string): { time: string } | Screen | undefined {
  const { data } = hearing
  const { hours } = data.plan
  const read = readTime(text, data.timeWords, hours)
  if (read.kind === 'time') return { time: read.time }
  if (read.kind === 'ask') return askTime(hearing, goal, read.options)
  if (read.kind === 'none') return undefined
  const [FIRST, LAST] = [dayTime(hours.first * 60), dayTime(hours.last * 60)]
  return screen(fill(data.words.time.night, { FIRST, LAST }), [], `time:${goal}`)
}

/** The clocks that she may be looking at now; another city in words. */
export function askZone({ data, languageTag, country, now }: TipsHearing, goal: string, time: string): Screen {
  const clocks = clockChoices(guessPlaces({ languageTag, country }, data.places), now, MOST_CLOCKS)
  const buttons = clocks.map(({ time: shown, places: [place] }) => ({
    label: `${shown} (${place?.name ?? ''})`,
    press: `tip:in:${goal}:${packed(time)}:${place?.zone ?? 'UTC'}`,
  }))
  return screen(data.words.time.zone, buttons, `place:${goal}:${packed(time)}`)
}
