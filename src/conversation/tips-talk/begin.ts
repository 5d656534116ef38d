import { fill } from '../../answering/fill.ts'
import { findPlace } from '../../tips/places/find-place.ts'
import { kitButton } from './kit.ts'
import { type Screen, screen } from './screen.ts'
import { filtersOf } from './sign-up.ts'
import type { TipsHearing } from './tips-talk.ts'
import { whenInWords } from './when-in-words.ts'

/** Signs her up, or changes the time of tips that run, and says when the next one comes. */
export async function begin(hearing: TipsHearing, goal: string, time: string, zone: string): Promise<Screen> {
  const { tips, data, chat, shelf } = hearing
  const { words, plan } = data
  const months = shelf.phrases.months
  if (goal === 'change') {
    const due = await tips.change(chat, { time, zone })
    return screen(due ? fill(words.time.set, { TIME: whenInWords(due, zone, months) }) : words.said.notOn)
  }
  const filters = filtersOf(Number(goal), plan.signUp)
  const due = await tips.subscribe(chat, { time, zone, filters, kit: [] })
  const left = filters.flatMap((filter) => (isFiltered(filter) ? [words.signUp.filtered[filter]] : []))
  return screen([fill(words.signUp.on, { TIME: whenInWords(due, zone, months) }), ...left].join('\n\n'), [
    kitButton(hearing),
  ])
}

const isFiltered = (filter: string): filter is 'pgp' | 'wrist' | 'knee' => ['pgp', 'wrist', 'knee'].includes(filter)

/** The city that she names instead of a clock. Nothing where it is no place. */
export async function hearPlace(
  hearing: TipsHearing,
  goal: string,
  time: string,
  text: string,
): Promise<Screen | undefined> {
  const { country, data } = hearing
  const read = findPlace(text, data.places, country ?? undefined)
  if (read.kind === 'place') return await begin(hearing, goal, time, read.place.zone)
  if (read.kind === 'none') return undefined
  const buttons = read.options.map(({ name, country: of, zone }) => ({
    label: of ? `${name}, ${of}` : name,
    press: `tip:in:${goal}:${time.replace(':', '')}:${zone}`,
  }))
  return screen(data.words.time.zone, buttons, `place:${goal}:${time.replace(':', '')}`)
}
