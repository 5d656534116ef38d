import { fill } from '../../answering/fill.ts'
import { type Screen, screen } from './screen.ts'
import type { TipsHearing } from './tips-talk.ts'

const UNTIL_SHE_SAYS = 'resumed'
/** A year; nobody is offered that much. */
const LONGEST = 365

/** For how long: some days, until she says so, or for good. */
export function askPause({ data: { plan, words } }: TipsHearing): Screen {
  const { said, buttons } = words
  const days = plan.pauses.offeredDays.map((count) => ({
    label: count === 1 ? said.pauseDay : fill(said.pauseDays, { DAYS: String(count) }),
    press: `tip:pause:${count}`,
  }))
  const open = { label: said.pauseOpen, press: `tip:pause:${UNTIL_SHE_SAYS}` }
  return screen(said.pauseAsk, [...days, open, { label: buttons.stop, press: 'tip:stop' }])
}

/** @param days how many, or `resumed` */
export async function pause({ tips, chat, data }: TipsHearing, days: string): Promise<Screen> {
  const { said } = data.words
  const kept = await tips.find(chat)
  if (kept === undefined || kept.subscription.ended) return screen(said.notOn)
  const count = days === UNTIL_SHE_SAYS ? days : Math.min(Math.max(1, Math.floor(Number(days) || 1)), LONGEST)
  await tips.pause(chat, count)
  if (count === UNTIL_SHE_SAYS) return screen(said.pausedOpen)
  return screen(count === 1 ? said.pausedDay : fill(said.paused, { DAYS: String(count) }))
}
