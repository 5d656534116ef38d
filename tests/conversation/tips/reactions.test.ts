import { describe, expect, it } from 'vitest'
import type { Store } from '../../../src/storage/open-store.ts'
import { NOW, theApp } from '../../helpers/the-app.ts'
import { openTalk } from '../open-talk.ts'

const DAY = 86_400_000
const WANTED = { time: '08:00', zone: 'Europe/London', filters: [], kit: [] }

/** A mother at 20 weeks who has had her tip of the day, and what is kept of it. */
async function withTip(tip = 'EX18', boost = 0) {
  const talk = await openTalk()
  const store = talk.store as Store
  const { tips } = theApp().tips(store)
  await talk.says("I'm 20 weeks")
  await tips.subscribe('42', WANTED)
  const { claims } = await store.tips.claimDue({ now: NOW + DAY, until: NOW + 2 * DAY, limit: 1 })
  const [claim] = claims
  if (claim === undefined) throw new Error('no tip is due')
  await store.tips.startSending(claim, { tip, step: 0, boost, next: { at: NOW + 2 * DAY, day: '2026-11-25' } })
  await store.tips.recordSent(claim)
  const kept = async () => (await store.tips.history('42')).at(-1)
  return { ...talk, store, tips, kept, day: claim.due.day }
}
const { words } = theApp().library.tips

describe('an answer to a tip, in words', () => {
  it.each([
    ['Done!', 'done', words.said.done],
    ['too hard 😩', 'hard', words.said.tooHard],
    ['I couldn\u2019t do it', 'hard', words.said.tooHard],
    ['That was too easy.', 'easy', words.said.tooEasy],
    ['sore', 'hurts', words.sore.where],
  ])('is understood and kept: %s', async (text, reaction, said) => {
    const { says, kept } = await withTip()
    expect((await says(text)).bubbles[0]?.text).toBe(said)
    expect(await kept()).toMatchObject({ reaction })
  })

  it('of pain holds her tips until she has said where it is and that there is no sign', async () => {
    const { says, presses, tips } = await withTip()
    await says('it hurts')
    expect((await tips.find('42'))?.subscription.heldAt).toBeDefined()
    await presses('tip:sore:knee')
    await presses('tip:sign:no:knee')
    expect((await tips.find('42'))?.subscription).toMatchObject({ filters: ['knee'] })
    expect((await tips.find('42'))?.subscription.heldAt).toBeUndefined()
  })

  it('can ask for a pause, and for how long', async () => {
    const { says, tips } = await withTip()
    expect((await says('pause')).bubbles[0]?.buttons.flat().map(({ press }) => press)).toContain('tip:pause:resumed')
    await says('pause for a week')
    expect((await tips.find('42'))?.subscription.pausedUntil).toBeDefined()
    await says('pause until I say so')
    expect(await tips.find('42')).toMatchObject({ due: undefined, subscription: { pausedUntil: 'resumed' } })
  })

  it('is not heard where she has had no tip', async () => {
    const { says } = await openTalk()
    expect((await says('too easy')).bubbles[0]?.text).not.toBe(words.said.tooEasy)
  })
})

describe('an answer to a tip, by a button', () => {
  it('promises nothing easier than the easiest form', async () => {
    const { presses, day } = await withTip('EX26', -1)
    expect((await presses(`tip:hard:${day}`)).bubbles[0]?.text).toBe(words.said.alreadyEasiest)
  })

  it('adds nothing late in pregnancy', async () => {
    const { says, presses, day } = await withTip()
    await says("I'm 33 weeks")
    expect((await presses(`tip:easy:${day}`)).bubbles[0]?.text).toBe(words.said.alreadyFull)
  })

  it('under a tip of a day on which there was none changes nothing', async () => {
    const { presses, kept } = await withTip()
    expect((await presses('tip:hard:2026-01-01')).bubbles[0]?.text).toBe(words.said.noneToday)
    expect(await kept()).not.toHaveProperty('reaction')
  })
})
