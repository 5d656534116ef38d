import { describe, expect, it } from 'vitest'
import { openStore, type Store } from '../../src/storage/open-store.ts'
import { NOW, theApp } from '../helpers/the-app.ts'
import { openTalk } from './open-talk.ts'

const WANTED = { time: '08:00', zone: 'Europe/London', filters: [], kit: [] }
const DAY = 86_400_000

/** A mother at 20 weeks, with a tip a day, and what becomes of the one that is due now. */
async function withTips() {
  const talk = await openTalk()
  const store = talk.store as Store
  const { tips } = theApp().tips(store)
  await talk.says("I'm 20 weeks")
  await tips.subscribe('42', WANTED)
  const claim = async () => (await store.tips.claimDue({ now: NOW + DAY, until: NOW + DAY + 1, limit: 1 })).claims[0]
  return { ...talk, store, tips, claim }
}

describe.each([
  ['I had my baby yesterday', 'birth'],
  ['I lost my baby yesterday', 'loss'],
] as const)('"%s"', (words, ended) => {
  it('ends her tips and takes out her due date for good', async () => {
    const { says, store, tips } = await withTips()
    await says(words)
    expect(await tips.find('42')).toMatchObject({ subscription: { ended: { why: ended } }, due: undefined })
    expect(await store.find('42')).not.toHaveProperty('dueDate')
    expect(await tips.resume('42')).toBeUndefined()
  })

  it('stops the tip that is being prepared at that moment', async () => {
    const { says, store, claim } = await withTips()
    const one = await claim()
    await says(words)
    expect(one && (await store.tips.startSending(one, { tip: 'EX03', step: 0, boost: 0, next: undefined }))).toBe(false)
  })

  it('is noted in silence beside a danger sign, which is answered first and alone', async () => {
    const { says, store, tips } = await withTips()
    const reply = await says(`${words}, and I am bleeding heavily and have chest pain`)
    expect(reply).toMatchObject({ kind: 'seek-care', seekCare: 'full' })
    expect(await store.find('42')).toMatchObject({ ended, escalatedAt: NOW })
    expect((await tips.find('42'))?.subscription.ended?.why).toBe(ended)
  })
})

describe('what she asks after an ending', () => {
  it.each(['I had my baby yesterday', 'I lost my baby yesterday'])('is answered for now, after "%s"', async (words) => {
    const { says } = await openTalk()
    await says(words)
    for (const asked of ['my back hurts', 'how do I sleep', 'can I use a heat pad on my back']) {
      const text = (await says(asked)).bubbles[0]?.text ?? ''
      expect(text).toContain('I wrote this for pregnancy')
      expect(text).not.toMatch(/baby (that )?mov/)
    }
  })
})

describe('sorrow after a loss', () => {
  it('is not told that it is common in pregnancy', async () => {
    const { says } = await openTalk()
    await says('I lost my baby yesterday')
    expect((await says('I am so sad')).bubbles[0]?.text).toContain('I am so very sorry')
  })
})

describe('a message that may mean otherwise', () => {
  it.each([
    'my sister lost her baby',
    'when will I have the baby',
    "I lost my baby's scan photo",
    'scared of losing the baby',
  ])('changes nothing: %s', async (words) => {
    const { says, store, tips } = await withTips()
    const reply = await says(words)
    expect(await store.find('42')).toHaveProperty('dueDate')
    expect((await tips.find('42'))?.due).toBeDefined()
    expect(reply.bubbles[0]?.text).not.toContain('I will not count weeks any more')
  })

  it('pauses tips while she is asked, and they go on where she is still pregnant', async () => {
    const { says, presses, store, tips } = await withTips()
    await says("I'm not pregnant any more")
    expect((await tips.find('42'))?.due).toBeUndefined()
    expect(await store.find('42')).toHaveProperty('dueDate')
    await presses('tip:still')
    expect((await tips.find('42'))?.due).toBeDefined()
  })
})

it('the kind words are said where the store fails', async () => {
  const refuse = async (): Promise<never> => {
    throw new Error('the disk is full')
  }
  const { says } = await openTalk({ store: { find: refuse, save: refuse, forget: refuse, close: async () => {} } })
  expect((await says('we lost the baby')).bubbles[0]?.text).toContain('so very sorry')
})

it('the end of 42 weeks is a question, and "I am still pregnant" a word to call today', async () => {
  const store = await openStore({ databaseUrl: ':memory:', dataKey: new Uint8Array(32).fill(7), now: () => NOW })
  const { presses } = await openTalk({ store })
  await store.save('42', { dueDate: new Date(NOW - 15 * DAY).toISOString().slice(0, 10) })
  expect((await presses('tip:still')).bubbles[0]?.text).toContain('call your maternity unit today')
})
