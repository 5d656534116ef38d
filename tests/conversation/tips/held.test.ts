import { describe, expect, it } from 'vitest'
import type { Store } from '../../../src/storage/open-store.ts'
import { theApp } from '../../helpers/the-app.ts'
import { openTalk } from '../open-talk.ts'

const WANTED = { time: '08:00', zone: 'Europe/London', filters: [], kit: [] }
const refuse = async (): Promise<never> => {
  throw new Error('the disk is full')
}

/** A mother at 20 weeks who gets tips; `heldAt` is when they were put on hold. */
async function withTips() {
  const talk = await openTalk()
  const store = talk.store as Store
  const { tips } = theApp().tips(store)
  await talk.says("I'm 20 weeks")
  await tips.subscribe('42', WANTED)
  const heldAt = async () => (await tips.find('42'))?.subscription.heldAt
  return { ...talk, store, tips, heldAt }
}

describe('a danger sign', () => {
  it('holds her tips until she says that a professional has cleared her', async () => {
    const { says, presses, heldAt } = await withTips()
    await says('I am bleeding')
    expect(await heldAt()).toBeDefined()
    expect((await says('/tips')).bubbles[0]?.text).toContain('until you have been checked')
    expect((await presses('tip:resume')).bubbles[0]?.text).toContain('is fine for you?')
    await presses('tip:show')
    expect(await heldAt()).toBeDefined()
    await presses('tip:clear')
    expect(await heldAt()).toBeUndefined()
  })

  it('is over with "I was checked", and her tips wait for her to ask', async () => {
    const { says, heldAt, store } = await withTips()
    await says('I am bleeding')
    const reply = await says('I have been checked and all is fine')
    expect(reply.bubbles[0]?.buttons.flat().map(({ press }) => press)).toContain('tip:resume')
    expect(await store.find('42')).toHaveProperty('checkedAt')
    expect(await heldAt()).toBeDefined()
  })

  it('holds them where her profile can be neither read nor kept', async () => {
    const { store, heldAt } = await withTips()
    const broken = { ...store, tips: store.tips, find: refuse, save: refuse }
    const { says } = await openTalk({ store: broken })
    expect((await says('my waters broke')).seekCare).toBe('full')
    expect(await heldAt()).toBeDefined()
  })

  it('is answered where tips cannot be held, and her profile holds them', async () => {
    const { store } = await withTips()
    const broken = { ...store, tips: { ...store.tips, find: refuse, save: refuse } }
    const { says } = await openTalk({ store: broken as Store })
    expect((await says('my waters broke')).seekCare).toBe('full')
    expect(await store.find('42')).toHaveProperty('escalatedAt')
  })

  it('of a crisis holds them too, and is never brought up again', async () => {
    const { says, heldAt } = await withTips()
    await says('I want to kill myself')
    expect(await heldAt()).toBeDefined()
    expect((await says('can I use a heat pad on my back')).bubbles[0]?.text).not.toContain('If you have not called yet')
  })
})
