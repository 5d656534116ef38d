import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Button, Reply } from '../../src/answering/reply.ts'
import type { Store } from '../../src/storage/open-store.ts'
import { theApp } from '../helpers/the-app.ts'
import { openTalk } from './open-talk.ts'

const HOME = /^(do:start|home)$/
const buttonsOf = ({ bubbles }: Reply): Button[] => bubbles.flatMap(({ buttons }) => buttons.flat())
const words = ({ bubbles }: Reply) => bubbles.map(({ text }) => text).join('\n')

/** Which presses are the same screen with another value in them; one of each is enough. */
const kindOf = (press: string) => press.replace(/\d+/g, 'N').replace(/^(good|bad|more):\w+/, '$1')

describe('what is kept of her', () => {
  it('can be deleted where she asks for it in words', async () => {
    const { says } = await openTalk()
    expect(buttonsOf(await says('delete my data')).map(({ press }) => press)).toContain('do:delete')
  })
})

describe('the screens', () => {
  it('are all reached by buttons from the first one, and every one leads home', { timeout: 60_000 }, async () => {
    const { says, presses } = await openTalk()
    const start = await says('/start')
    const todo = buttonsOf(start).map(({ press }) => press)
    const seen = new Set<string>()
    const reached: string[] = []
    while (todo.length > 0) {
      const press = todo.shift() ?? ''
      if (seen.has(kindOf(press)) || HOME.test(press)) continue
      seen.add(kindOf(press))
      reached.push(press)
      const reply = await presses(press)
      expect(words(reply), press).not.toMatch(/too old/)
      expect(words(reply).trim(), press).not.toBe('')
      const buttons = buttonsOf(reply)
      if (reply.seekCare !== 'full' && buttons.length > 0)
        expect(
          buttons.map((one) => one.press),
          press,
        ).toContainEqual(expect.stringMatching(HOME))
      todo.push(...buttons.map((one) => one.press))
    }
    expect(reached).toEqual(expect.arrayContaining(['do:settings', 'do:privacy', 'do:export', 'do:delete', 'do:week']))
    expect(reached.length).toBeGreaterThan(25)
  })

  it('have one for every command, none of them empty, and none of them a shrug', async () => {
    const { says } = await openTalk()
    for (const { command } of theApp().library.shelf.phrases.commands) {
      const reply = await says(`/${command}`)
      expect(words(reply).trim(), command).not.toBe('')
      expect(reply.kind, command).not.toBe('fallback')
    }
  })

  it('lead from the first one to four things', async () => {
    const { says } = await openTalk()
    expect(buttonsOf(await says('/start')).map(({ label }) => label)).toHaveLength(4)
  })

  it('take the place of the one before, and answers do not', async () => {
    const { hear } = await openTalk()
    const press = (name: string) => hear({ chat: '42', press: name, message: '7' })
    expect((await press('do:settings')).replaces).toBe('7')
    expect((await press('do:week')).replaces).toBe('7')
    expect((await press('open:heat_cold')).replaces).toBeUndefined()
    expect((await press('home')).replaces).toBeUndefined()
    expect((await hear({ chat: '42', text: '/settings' })).replaces).toBeUndefined()
  })

  it('never take the place of a reply that says to seek care, as none of its buttons leads to one', async () => {
    const { says } = await openTalk()
    const reply = await says('I am bleeding')
    expect(buttonsOf(reply).filter(({ press }) => press.startsWith('do:'))).toEqual([])
  })

  it('open by a link, whatever it brings along, and a danger sign in it is heard', async () => {
    const { says } = await openTalk()
    const start = words(await says('/start'))
    expect(words(await says('/start clinic42'))).toBe(start)
    expect((await says('/start sleep_position')).answer).toBe('sleep_position')
    expect((await says('/start bleeding')).seekCare).toBe('full')
  })

  it('mind no name that every object has, and no button whose data is spoilt', async () => {
    const { says, presses } = await openTalk()
    for (const name of ['constructor', 'toString', '__proto__']) {
      expect(words(await says(`/${name}`))).not.toBe('')
      expect(words(await presses(`do:${name}`))).not.toBe('')
      expect(words(await presses(`tip:${name}`))).toMatch(/too old/)
    }
    for (const press of ['tip:at:0:2561', 'tip:at:0', 'tip:in:0:0830:Nowhere/City', 'due:', 'tip:pause:x'])
      expect(words(await presses(press)), press).not.toMatch(/went wrong/)
  })

  it('begin with words, and so does every button, for those who have them read out', () => {
    const { shelf } = theApp().library
    const texts = Object.values(shelf.screens.screens).flatMap(({ text = 'x', buttons }) => [
      text,
      ...buttons.flat().map(({ label }) => label),
    ])
    const others = ['phrases', 'talk', 'tips'].flatMap((name) =>
      readFileSync(`content/en/${name}.yaml`, 'utf8')
        .split('\n')
        .map((line) => line.replace(/^[\s-]*[\w"]+:\s*["']?/, '')),
    )
    const replies = [...shelf.replies.values()].map(({ text }) => text)
    expect([...texts, ...others, ...replies].filter((text) => /^\p{Extended_Pictographic}/u.test(text))).toEqual([])
  })
})

describe('what is held about her', () => {
  const told = async () => {
    const talk = await openTalk()
    await talk.says("I'm 20 weeks")
    await talk.says('can I use a heat pad on my back')
    return talk
  }

  it('comes as a file that names all of it and none of her words', async () => {
    const { says } = await told()
    const [bubble] = (await says('/export')).bubbles
    const held = JSON.parse(bubble?.file?.content ?? '')
    expect(bubble?.file?.name).toBe('bumpback.json')
    expect(held).toMatchObject({ chat: '42', profile: { lastAnswer: 'heat_cold' }, movesSent: [] })
    expect(held.profile.dueDate).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(bubble?.file?.content).not.toContain('heat pad')
  })

  it('is nothing before she told anything, and after she had it deleted', async () => {
    const fresh = await openTalk({ chat: '77' })
    expect(words(await fresh.says('/export'))).toMatch(/^I hold nothing about you/)
    const { says, presses } = await told()
    await presses('delete:yes')
    expect(words(await says('/export'))).toMatch(/^I hold nothing about you/)
  })

  it('goes by itself when nothing was heard of her for long, but not while she gets moves', async () => {
    const { store } = await told()
    const { forgetGone, tips, find } = store as Store
    expect(await forgetGone(0)).toBe(0)
    await store.save('43', { misses: 1 })
    const wanted = { time: '08:00', zone: 'Europe/London', filters: [], kit: [], since: '2026-11-22' }
    await tips.save('43', wanted, { at: 1, day: '2026-11-23' })
    expect(await forgetGone(Number.MAX_SAFE_INTEGER)).toBe(1)
    expect([await find('42'), await find('43')]).toEqual([undefined, { misses: 1 }])
  })
})
