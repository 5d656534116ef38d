import { fill } from '../../answering/fill.ts'
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
  if (kept.due === undefined) return screen(said.notOn, [{ label: buttons.resume, press: 'tip:resume' }, stop])
  const TIME = whenInWords(kept.due, kept.subscription.zone, shelf.phrases.months)
  return screen(fill(signUp.alreadyOn, { TIME }), [
    { label: buttons.change, press: 'tip:time' },
    { label: buttons.pause, press: 'tip:pause' },
    stop,
  ])
}

/** Takes tips up again where she stopped or paused them, or was held back; else begins. */
export async function resume(hearing: TipsHearing): Promise<Screen> {
  const { tips, chat, data, shelf } = hearing
  await tips.release(chat)
  const due = await tips.resume(chat)
  const zone = (await tips.find(chat))?.subscription.zone
  if (due === undefined || zone === undefined) return await overview(hearing)
  return screen(fill(data.words.said.resumed, { TIME: whenInWords(due, zone, shelf.phrases.months) }))
}
