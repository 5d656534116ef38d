import { describe, expect, it } from 'vitest'
import { openTalk } from './open-talk.ts'

const REMINDER = 'If you have not called yet'
const HEAT = 'can I use a heat pad on my back'

async function afterBleeding() {
  const talk = await openTalk()
  await talk.says('I am bleeding')
  const says = async (text: string) => (await talk.says(text)).bubbles[0]?.text ?? ''
  return { ...talk, firstOf: says }
}

describe('after a seek-care reply', () => {
  it('the next reply reminds her to call, and the one behind it does not', async () => {
    const { firstOf } = await afterBleeding()
    expect(await firstOf(HEAT)).toContain(REMINDER)
    expect(await firstOf(HEAT)).not.toContain(REMINDER)
  })

  it('a new one is reminded of again', async () => {
    const { firstOf, says } = await afterBleeding()
    await firstOf(HEAT)
    await says('my waters broke')
    expect(await firstOf(HEAT)).toContain(REMINDER)
  })

  it.each(['I already called', 'yes I rang triage', 'I am at the hospital'])('she may say so: %s', async (text) => {
    const { firstOf, store } = await afterBleeding()
    expect(await firstOf(text)).toContain('I am glad you called')
    expect(await store.find('42')).toHaveProperty('checkedAt')
    expect(await firstOf(HEAT)).not.toContain(REMINDER)
  })

  it.each(['I called my husband', 'do they do water births at the hospital'])('this is no call: %s', async (text) => {
    const { firstOf, store } = await afterBleeding()
    expect(await firstOf(text)).toContain(REMINDER)
    expect(await store.find('42')).not.toHaveProperty('checkedAt')
  })

  it('she may say that all is fine', async () => {
    const { firstOf } = await afterBleeding()
    expect(await firstOf('I was checked and everything is fine')).toContain('I am so glad you were checked')
  })
})

describe('a question that begins like one that leans', () => {
  it('is heard by itself', async () => {
    const { says } = await openTalk()
    await says(HEAT)
    expect((await says('how many weeks am I')).answer).toBe('ask_week')
  })
})
