import { describe, expect, it } from 'vitest'
import { createBroadcast } from '../../src/schedule/broadcast.ts'
import { gate, say } from '../telegram/start-bot.ts'
import { aBroadcast, EIGHT, HOUR, TODAY, TOMORROW, WANTED } from './a-broadcast.ts'

const numbered = (count: number) => Array.from({ length: count }, (_, at) => String(at + 1))

describe('the broadcast', () => {
  it('sends what is due, once, and goes on to the next day', async () => {
    const { broadcast, signUp, got, states, at } = await aBroadcast()
    await signUp('1')
    await signUp('2', TOMORROW)
    expect(await broadcast.run()).toMatchObject({ sent: 1 })
    expect(await broadcast.run()).toMatchObject({ sent: 0 })
    expect([got('1'), got('2')]).toEqual([['a tip'], []])
    expect(await states('1')).toEqual(['2026-11-23 sent'])
    at(TOMORROW.at)
    expect(await broadcast.run()).toMatchObject({ sent: 2 })
  })

  it('reaches everybody, in many batches', async () => {
    const { broadcast, signUp, got } = await aBroadcast({ perSecond: 100 })
    const chats = numbered(250)
    for (const chat of chats) await signUp(chat)
    expect(await broadcast.run()).toMatchObject({ sent: 250 })
    for (const chat of chats) expect(got(chat)).toEqual(['a tip'])
  })

  it('never has two runs at once', async () => {
    const { broadcast, signUp, got } = await aBroadcast()
    for (const chat of numbered(20)) await signUp(chat)
    await Promise.all([broadcast.run(), broadcast.run(), broadcast.run()])
    for (const chat of numbered(20)) expect(got(chat)).toEqual(['a tip'])
  })

  it('gives nobody two where two programs broadcast at once', async () => {
    const { parts, broadcast, signUp, got } = await aBroadcast()
    for (const chat of numbered(60)) await signUp(chat)
    await Promise.all([broadcast.run(), createBroadcast(parts).run()])
    for (const chat of numbered(60)) expect(got(chat)).toEqual(['a tip'])
  })

  it('records what is not to be sent, and why', async () => {
    const { broadcast, signUp, got, store } = await aBroadcast({
      prepare: async () => ({ kind: 'skip', why: 'danger', next: TOMORROW }),
    })
    await signUp('1')
    expect(await broadcast.run()).toMatchObject({ skipped: 1, sent: 0 })
    expect(got('1')).toEqual([])
    expect(await store.tips.history('1')).toMatchObject([{ state: 'skipped', why: 'danger' }])
  })

  it('leaves alone what is not due after all', async () => {
    const { broadcast, signUp, got, at } = await aBroadcast({
      prepare: async ({ due }) => ({ kind: 'wait', until: due.at + HOUR }),
    })
    await signUp('1')
    expect(await broadcast.run()).toMatchObject({ sent: 0, skipped: 0 })
    at(EIGHT + HOUR - 1)
    await broadcast.run()
    expect(got('1')).toEqual([])
  })

  it('ends her tips after the last one', async () => {
    const { broadcast, signUp, ended } = await aBroadcast({
      prepare: async () => ({
        kind: 'send',
        sending: { tip: 'EX01', step: 0, boost: 0, next: undefined },
        reply: say('bye'),
        ends: 'term',
      }),
    })
    await signUp('1')
    await broadcast.run()
    expect(ended).toEqual([['1', 'term']])
  })

  it('goes on when one cannot be prepared, and claims that one again', async () => {
    const failing = new Set(['2'])
    const { broadcast, signUp, got, at, kept } = await aBroadcast({
      prepare: async ({ chat }) => {
        if (failing.delete(chat)) throw new Error('a broken record')
        return { kind: 'send', sending: { tip: 'EX01', step: 0, boost: 0, next: TOMORROW }, reply: say('a tip') }
      },
    })
    for (const chat of ['1', '2', '3']) await signUp(chat)
    expect(await broadcast.run()).toMatchObject({ sent: 2, lost: 1 })
    expect(kept.events()).toContain('tip.failed')
    at(EIGHT + HOUR)
    await broadcast.run()
    for (const chat of ['1', '2', '3']) expect(got(chat)).toEqual(['a tip'])
  })

  it('does not end when the store fails', async () => {
    const { broadcast, store, kept } = await aBroadcast()
    await store.close()
    expect(await broadcast.run()).toMatchObject({ sent: 0 })
    expect(kept.events()).toContain('tips.failed')
  })
})

describe('when Telegram refuses', () => {
  it('ends the tips of one who has blocked the bot', async () => {
    const { api, broadcast, signUp, ended, states } = await aBroadcast()
    await signUp('1')
    api.block(1)
    expect(await broadcast.run()).toMatchObject({ blocked: 1 })
    expect(ended).toEqual([['1', 'blocked']])
    expect(await states('1')).toEqual(['2026-11-23 failed'])
  })

  it('ends the tips of one who could not be reached three times in a row', async () => {
    const { broadcast, store, ended, at } = await aBroadcast()
    for (const [count, day] of ['2026-11-23', '2026-11-24', '2026-11-25'].entries()) {
      expect(ended).toEqual([])
      await store.tips.save('999', WANTED, { at: EIGHT, day }) // a chat that Telegram does not know
      at(EIGHT + count)
      expect(await broadcast.run()).toMatchObject({ refused: 1 })
    }
    expect(ended).toEqual([['999', 'unreachable']])
  })

  it('stops for as long as it asks for, and then sends to everybody, nobody twice', async () => {
    const { api, broadcast, signUp, got, at } = await aBroadcast({ perSecond: 200 })
    const chats = numbered(40)
    for (const chat of chats) await signUp(chat)
    api.failNext('sendMessage', { kind: 'too-many-requests', retryAfter: 1 })
    const started = performance.now()
    const first = await broadcast.run()
    expect(first.again).toBeGreaterThan(0)
    const told = api.calls.filter(({ method }) => method === 'sendMessage').length
    at(EIGHT + 500)
    await broadcast.run()
    expect(api.calls.filter(({ method }) => method === 'sendMessage')).toHaveLength(told)
    at(EIGHT + 3_000)
    await expect
      .poll(() => broadcast.run().then(() => chats.filter((chat) => got(chat).length === 1).length), { timeout: 5_000 })
      .toBe(40)
    expect(performance.now() - started).toBeGreaterThan(1_000)
    for (const chat of chats) expect(got(chat)).toEqual(['a tip'])
  })

  it.each([
    { kind: 'status', code: 502 } as const,
    { kind: 'status', code: 500 } as const,
    { kind: 'reset' } as const,
    { kind: 'wrong-json' } as const,
  ])('tries again after $kind $code, on the same day and not at once', async (fault) => {
    const { api, broadcast, signUp, got, states, at } = await aBroadcast()
    await signUp('1')
    await signUp('2')
    api.failNext('sendMessage', fault)
    expect(await broadcast.run()).toMatchObject({ sent: 1, again: 1 })
    expect(await broadcast.run()).toMatchObject({ sent: 0, again: 0 })
    at(EIGHT + 60_000)
    expect(await broadcast.run()).toMatchObject({ sent: 1 })
    for (const chat of ['1', '2']) {
      expect(got(chat)).toEqual(['a tip'])
      expect(await states(chat)).toEqual(['2026-11-23 sent'])
    }
  })

  it('waits longer each time', async () => {
    const { api, broadcast, signUp, got, at } = await aBroadcast()
    await signUp('1')
    const tries: number[] = []
    for (let minute = 0; minute < 120; minute += 1) {
      api.failNext('sendMessage', { kind: 'status', code: 500 })
      at(EIGHT + minute * 60_000)
      if ((await broadcast.run()).again > 0) tries.push(minute)
    }
    expect(got('1')).toEqual([])
    expect(tries.slice(0, 5)).toEqual([0, 1, 2, 4, 8])
    expect(tries.length).toBeLessThan(16)
  })

  it('holds up nobody for a chat that hangs', async () => {
    const { api, broadcast, signUp, got, states } = await aBroadcast({
      telegram: { limits: { call: 700, stop: 2_000 } },
    })
    const chats = numbered(20)
    for (const chat of chats) await signUp(chat)
    for (let hanging = 0; hanging < 5; hanging += 1) api.failNext('sendMessage', { kind: 'hang' })
    const run = broadcast.run()
    await expect.poll(() => chats.filter((chat) => got(chat).length === 1).length).toBe(15)
    expect(await run).toMatchObject({ sent: 15, again: 5 })
    expect((await Promise.all(chats.map(states))).flat().filter((state) => state.endsWith('again'))).toHaveLength(5)
  })
})

describe('her own talk', () => {
  it('goes first: a tip waits while she is being answered', async () => {
    const heard = gate()
    const answer = gate()
    const hear = async () => {
      heard.open()
      await answer.opened
      return say('an answer')
    }
    const { api, broadcast, signUp, got, at } = await aBroadcast({ telegram: { hear } })
    await signUp('1')
    await signUp('2')
    api.say({ chat: 1, text: 'hello' })
    await heard.opened
    expect(await broadcast.run()).toMatchObject({ sent: 1, again: 1 })
    answer.open()
    await expect.poll(() => got('1')).toEqual(['hello', 'an answer'])
    at(EIGHT + 5_000)
    expect(await broadcast.run()).toMatchObject({ sent: 1 })
    expect(got('1')).toEqual(['hello', 'an answer', 'a tip'])
  })
})

describe('when it is stopped', () => {
  it('starts nothing more, records what it has started, and leaves the rest to the next one', async () => {
    const { api, parts, broadcast, signUp, got, states } = await aBroadcast({ perSecond: 20 })
    const chats = numbered(60)
    for (const chat of chats) await signUp(chat)
    const run = broadcast.run()
    await expect.poll(() => api.calls.filter(({ method }) => method === 'sendMessage').length).toBeGreaterThan(5)
    await broadcast.stop()
    const { sent } = await run
    expect(sent).toBeLessThan(60)
    const all = (await Promise.all(chats.map(states))).flat()
    expect(all.filter((state) => state === '2026-11-23 sent')).toHaveLength(sent)
    expect(all.filter((state) => state.endsWith('sending'))).toEqual([])
    const next = createBroadcast({ ...parts, perSecond: 1000 })
    await parts.store.releaseClaims()
    expect(await next.run()).toMatchObject({ sent: 60 - sent })
    for (const chat of chats) expect(got(chat)).toEqual(['a tip'])
  })

  it('may be stopped before it runs, and twice', async () => {
    const { broadcast, signUp, got } = await aBroadcast()
    await signUp('1', TODAY)
    await broadcast.stop()
    await broadcast.stop()
    expect(await broadcast.run()).toMatchObject({ sent: 0 })
    expect(got('1')).toEqual([])
  })
})
