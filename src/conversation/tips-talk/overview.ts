import { fill } from '../../answering/fill.ts'
import type { Kept } from '../tips/tip-store.ts'
import { kitButton } from './kit.ts'
import { nauseaButtons } from './nausea.ts'
import { type Screen, screen } from './screen.ts'
import { askSafety } from './sign-up.ts'
import type { TipsHearing } from './tips-talk.ts'
import { whenInWords } from './when-in-words.ts'

/** Her tips as they stand, with what she can change; the safety questions where she has none. */
export async function overview(hearing: TipsHearing): Promise<Screen> {
  const { tips, chat, data, shelf } = hearing
  const { signUp, buttons, said } = data.words
  const kept = await tips.find(chat)
  if (kept === undefined || kept.subscription.ended) return askSafety(hearing)
  const stop = { label: buttons.stop, press: 'tip:stop' }
  if (isHeld(kept, hearing))
    return screen(signUp.afterSeekCare, [{ label: signUp.cleared.button, press: 'tip:resume' }, stop])
  if (kept.due === undefined) return screen(said.notOn, [{ label: buttons.resume, press: 'tip:resume' }, stop])
  const TIME = whenInWords(kept.due, kept.subscription.zone, shelf.phrases.months)
  return screen(fill(signUp.alreadyOn, { TIME }), [
    { label: buttons.change, press: 'tip:time' },
    kitButton(hearing),
    ...nauseaButtons(hearing, kept.subscription),
    { label: buttons.pause, press: 'tip:pause' },
    kept.subscription.weekly
      ? { label: buttons.weeklyOff, press: 'tip:weekly:off' }
      : { label: buttons.weeklyOn, press: 'tip:weekly:on' },
    stop,
  ])
}

/** A danger sign, or "it hurts", stands open. */
const isHeld = ({ subscription }: Kept, { dangerOpen }: TipsHearing) => dangerOpen || subscription.heldAt !== undefined

/** Takes tips up again where she stopped or paused them; else begins. Where they are held she is asked first. */
export async function resume(hearing: TipsHearing): Promise<Screen> {
  const kept = await hearing.tips.find(hearing.chat)
  return kept !== undefined && isHeld(kept, hearing) ? askCleared(hearing, 'tip:clear') : await takeUp(hearing)
}

/** Did a professional say that exercise is fine? @param yes what the button for "yes" carries */
export function askCleared({ data }: TipsHearing, yes: string): Screen {
  const { cleared } = data.words.signUp
  return screen(cleared.ask, [
    { label: cleared.yes, press: yes },
    { label: cleared.no, press: 'tip:show' },
  ])
}

/** She was cleared by a professional: nothing stands open any more, and tips go on. */
export async function clear(hearing: TipsHearing): Promise<Screen> {
  return { ...(await takeUp({ ...hearing, dangerOpen: false })), checked: true }
}

async function takeUp(hearing: TipsHearing): Promise<Screen> {
  const { tips, chat, data, shelf } = hearing
  await tips.release(chat)
  const due = await tips.resume(chat)
  const zone = (await tips.find(chat))?.subscription.zone
  if (due === undefined || zone === undefined) return await overview(hearing)
  return screen(fill(data.words.said.resumed, { TIME: whenInWords(due, zone, shelf.phrases.months) }))
}
