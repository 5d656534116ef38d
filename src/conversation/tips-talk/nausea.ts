import type { Button } from '../../answering/reply.ts'
import type { Subscription } from '../tips/subscription.ts'
import { type Screen, screen } from './screen.ts'
import type { TipsHearing } from './tips-talk.ts'

/** Offered in the weeks in which many feel sick, and to end what she asked for in them. */
export function nauseaButtons({ data: { plan, words }, weeks }: TipsHearing, { nausea }: Subscription): Button[] {
  if (weeks === null || weeks > plan.nausea.to) return []
  const { sick, better } = words.buttons
  return [nausea ? { label: better, press: 'tip:sick:off' } : { label: sick, press: 'tip:sick:on' }]
}

/** From now on, short moves in a chair, as long as these weeks last; or the usual ones again. */
export async function noteNausea({ tips, chat, data }: TipsHearing, nausea: boolean): Promise<Screen> {
  const { said } = data.words
  const kept = await tips.find(chat)
  if (kept === undefined || kept.subscription.ended) return screen(said.notOn)
  await tips.change(chat, { nausea })
  return screen(nausea ? said.sick : said.better)
}
