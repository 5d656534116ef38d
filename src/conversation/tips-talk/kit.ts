import { fill } from '../../answering/fill.ts'
import type { Button } from '../../answering/reply.ts'
import { type Screen, screen } from './screen.ts'
import type { TipsHearing } from './tips-talk.ts'

/** Which of the things that are asked for she has, as a number: bit `i` for thing `i`. A button carries it. */
type Things = number

/** What leads to the question, wherever her settings stand. */
export const kitButton = ({ data: { words } }: TipsHearing): Button => ({ label: words.buttons.kit, press: 'tip:kit' })

/** The things that not everybody has, each a box to tick, as she had ticked them before. */
export async function askKit(hearing: TipsHearing, ticks?: string): Promise<Screen> {
  const { tips, chat, data } = hearing
  const { plan, words } = data
  const kept = await tips.find(chat)
  if (kept === undefined || kept.subscription.ended) return screen(words.said.notOn)
  const has = kept.subscription.kit
  const before = plan.askedKit.reduce((sum, thing, at) => sum | (has.includes(thing) ? 1 << at : 0), 0)
  const things: Things = ticks === undefined ? before : Number(ticks) || 0
  const boxes = plan.askedKit.map((thing, at) => {
    const label = words.kit.things[thing] ?? thing
    const isTicked = ((things >> at) & 1) === 1
    return {
      label: isTicked ? fill(words.signUp.ticked, { LABEL: label }) : label,
      press: `tip:kit:${things ^ (1 << at)}`,
    }
  })
  const end = { label: things === 0 ? words.kit.none : words.signUp.ready, press: `tip:have:${things}` }
  return screen(words.kit.ask, [...boxes, end])
}

/** Notes what she has: from now on moves may need it. */
export async function noteKit({ tips, chat, data }: TipsHearing, ticks: string): Promise<Screen> {
  const { plan, words } = data
  const kept = await tips.find(chat)
  if (kept === undefined || kept.subscription.ended) return screen(words.said.notOn)
  const things: Things = Number(ticks) || 0
  await tips.change(chat, { kit: plan.askedKit.filter((_, at) => (things >> at) & 1) })
  return screen(words.kit.set)
}
