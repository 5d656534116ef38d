import { describe, expect, it } from 'vitest'
import { CHAT, herTips, WANTED, when } from './her-tips.ts'

describe('her tips', () => {
  it('begin with the next time that her clock shows', async () => {
    const { tips } = await herTips()
    expect(await tips.find(CHAT)).toBeUndefined()
    expect(when(await tips.subscribe(CHAT, WANTED))).toBe('2026-11-23T08:00')
    expect(await tips.find(CHAT)).toMatchObject({
      subscription: { ...WANTED, since: '2026-11-22' },
      due: { day: '2026-11-23' },
    })
    expect(when(await tips.subscribe(CHAT, { ...WANTED, time: '18:00' }))).toBe('2026-11-22T18:00')
  })

  it('move with her time and her zone', async () => {
    const { tips } = await herTips()
    await tips.subscribe(CHAT, WANTED)
    expect(when(await tips.change(CHAT, { time: '13:00' }))).toBe('2026-11-22T13:00')
    expect(when(await tips.change(CHAT, { zone: 'Asia/Kolkata' }))).toBe('2026-11-23T07:30')
    expect(await tips.change('43', { time: '13:00' })).toBeUndefined()
  })

  it('do not come a second time for a day, however she moves them', async () => {
    const { tips, set, send } = await herTips()
    await tips.subscribe(CHAT, WANTED)
    set('2026-11-23T08:00')
    expect(await send()).toBe('EX03')
    expect(when(await tips.change(CHAT, { time: '20:00' }))).toBe('2026-11-24T20:00')
    expect(when(await tips.change(CHAT, { zone: 'America/Los_Angeles', time: '06:00' }))).toBe('2026-11-24T14:00')
    expect(when(await tips.subscribe(CHAT, { ...WANTED, time: '09:00' }))).toBe('2026-11-24T09:00')
  })

  it('keep their time when something else is changed, even at the moment when one is due', async () => {
    const { tips, set, claim, prepare, store } = await herTips()
    await tips.subscribe(CHAT, WANTED)
    set('2026-11-23T08:00')
    const before = await claim()
    expect(when(await tips.change(CHAT, { filters: ['wrist'] }))).toBe('2026-11-23T08:00')
    const prepared = before && (await prepare(before))
    if (before && prepared?.kind === 'send') expect(await store.tips.startSending(before, prepared.sending)).toBe(false)
    const now = await claim()
    expect(now && (await prepare(now))).toMatchObject({
      kind: 'send',
      sending: { tip: expect.not.stringMatching('EX03') },
    })
  })

  it('pause for a day, a week, or until she resumes', async () => {
    const { tips, set, send } = await herTips()
    await tips.subscribe(CHAT, WANTED)
    expect(when(await tips.pause(CHAT, 1))).toBe('2026-11-24T08:00')
    set('2026-11-24T08:00')
    expect(await send()).toBe('EX03')
    expect(when(await tips.pause(CHAT, 7))).toBe('2026-12-02T08:00')
    expect(await tips.pause(CHAT, 'resumed')).toBeUndefined()
    expect(await tips.find(CHAT)).toMatchObject({ due: undefined, subscription: { pausedUntil: 'resumed' } })
    expect(await tips.change(CHAT, { time: '09:00' })).toBeUndefined()
    expect(when(await tips.resume(CHAT))).toBe('2026-11-25T09:00')
    expect((await tips.find(CHAT))?.subscription).not.toHaveProperty('pausedUntil')
  })

  it('keep a pause when she moves them', async () => {
    const { tips } = await herTips()
    await tips.subscribe(CHAT, WANTED)
    await tips.pause(CHAT, 7)
    expect(when(await tips.change(CHAT, { time: '07:00' }))).toBe('2026-11-30T07:00')
  })

  it('stop at once, and may be taken up again', async () => {
    const { tips, set, due } = await herTips()
    await tips.subscribe(CHAT, WANTED)
    await tips.end(CHAT, 'asked')
    set('2026-11-23T08:00')
    expect(await due()).toBeUndefined()
    expect(await tips.pause(CHAT, 1)).toBeUndefined()
    expect(when(await tips.resume(CHAT))).toBe('2026-11-24T08:00')
  })

  it.each(['birth', 'loss', 'term', 'not-safe'] as const)('are not taken up again after %s', async (why) => {
    const { tips } = await herTips()
    await tips.subscribe(CHAT, WANTED)
    await tips.end(CHAT, why)
    expect(await tips.resume(CHAT)).toBeUndefined()
    expect(await tips.change(CHAT, { time: '09:00' })).toBeUndefined()
    expect(await tips.find(CHAT)).toMatchObject({ due: undefined, subscription: { ended: { why } } })
  })

  it('stay ended for good, whatever ends them again', async () => {
    const { tips } = await herTips()
    await tips.end(CHAT, 'asked')
    expect(await tips.find(CHAT)).toBeUndefined()
    await tips.subscribe(CHAT, WANTED)
    await tips.end(CHAT, 'blocked')
    await tips.end(CHAT, 'loss')
    await tips.end(CHAT, 'blocked')
    expect((await tips.find(CHAT))?.subscription.ended?.why).toBe('loss')
  })

  it('come once more later today, where there is a later today', async () => {
    const { tips, set, send } = await herTips()
    await tips.subscribe(CHAT, WANTED)
    expect(await tips.later(CHAT)).toBeUndefined()
    set('2026-11-23T08:00')
    await send()
    set('2026-11-23T08:10')
    expect(when(await tips.later(CHAT))).toBe('2026-11-23T11:10')
    set('2026-11-23T11:10')
    expect(await send()).toBe('EX03')
    expect(when((await tips.find(CHAT))?.due)).toBe('2026-11-24T08:00')
    set('2026-11-23T19:00')
    expect(await tips.later(CHAT)).toBeUndefined()
    expect(when((await tips.find(CHAT))?.due)).toBe('2026-11-24T08:00')
  })

  it('remember how it was for her', async () => {
    const { tips, set, send, store } = await herTips()
    await tips.subscribe(CHAT, WANTED)
    set('2026-11-23T08:00')
    await send()
    expect(await tips.react(CHAT, '2026-11-23', 'hard')).toBe(true)
    expect(await tips.react(CHAT, '2026-11-24', 'hard')).toBe(false)
    expect(await store.tips.history(CHAT)).toMatchObject([{ tip: 'EX03', step: 0, boost: 0, reaction: 'hard' }])
  })
})
