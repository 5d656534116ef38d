import { describe, expect, it } from 'vitest'
import { at, CHAT, herTips, WANTED, when } from './her-tips.ts'

const EIGHT = '2026-11-23T08:00'

describe('what is sent', () => {
  it('is the plan, day for day', async () => {
    const { tips, set, send } = await herTips()
    await tips.subscribe(CHAT, WANTED)
    const got: (string | undefined)[] = []
    for (let day = 23; day < 30; day += 1) {
      set(`2026-11-${day}T08:00`)
      got.push(await send())
    }
    expect(got).toEqual(['EX03', 'EX20', 'EX28', 'EX08', 'EX16', 'EX26', 'rest'])
  })

  it('is the same exercise again where it did not arrive', async () => {
    const { tips, set, claim, prepare, send, store } = await herTips()
    await tips.subscribe(CHAT, WANTED)
    set(EIGHT)
    const one = await claim()
    const prepared = one && (await prepare(one))
    if (one && prepared?.kind === 'send') await store.tips.startSending(one, prepared.sending)
    if (one) await store.tips.recordUnsent(one, at('2026-11-23T08:01'))
    set('2026-11-23T08:01')
    expect(await send()).toBe('EX03')
  })

  it('is marked late, and not sent when it is too late', async () => {
    const { tips, set, due, send } = await herTips()
    await tips.subscribe(CHAT, WANTED)
    set('2026-11-23T09:59')
    expect(await send()).toBe('EX03 late')
    set('2026-11-24T10:00')
    expect(await due()).toMatchObject({ kind: 'skip', why: 'late', next: { day: '2026-11-25' } })
  })

  it('goes on with the next day after a server that was asleep, at once where that day is still to come', async () => {
    const { tips, set, due } = await herTips()
    await tips.subscribe(CHAT, { ...WANTED, time: '20:00' })
    set('2026-12-05T06:00')
    expect(await due()).toMatchObject({ kind: 'skip', why: 'late', next: { day: '2026-12-05' } })
  })

  it('fits her week on that day, not on the day when it was planned', async () => {
    const { tips, set, send, store } = await herTips()
    await tips.subscribe(CHAT, WANTED)
    await store.save(CHAT, { dueDate: '2026-12-05' }) // 38 weeks: comfort moves alone
    set(EIGHT)
    await send()
    set('2026-11-24T08:00')
    expect(await send()).toBe('EX16')
  })
})

describe('the line about her week', () => {
  it('names on the rest day what she did, for those who want it', async () => {
    const { tips, set, send, did } = await herTips()
    await tips.subscribe(CHAT, { ...WANTED, weekly: true })
    for (let day = 23; day < 30; day += 1) {
      set(`2026-11-${day}T08:00`)
      await send()
      if (day === 24 || day === 25) await tips.react(CHAT, `2026-11-${day}`, 'done')
    }
    expect(did()).toEqual(['EX20', 'EX28'])
  })

  it('is not there unasked', async () => {
    const { tips, set, send, did } = await herTips()
    await tips.subscribe(CHAT, WANTED)
    for (let day = 23; day < 30; day += 1) {
      set(`2026-11-${day}T08:00`)
      await send()
      await tips.react(CHAT, `2026-11-${day}`, 'done')
    }
    expect(did()).toBeUndefined()
  })
})

describe('nothing is sent', () => {
  it('after a danger sign until she was checked, nor on the day itself', async () => {
    const { tips, set, due, send, store } = await herTips()
    await tips.subscribe(CHAT, WANTED)
    await store.save(CHAT, { dueDate: '2027-04-04', escalatedAt: at('2026-11-22T20:00') })
    set(EIGHT)
    expect(await due()).toMatchObject({ kind: 'skip', why: 'danger', next: { day: '2026-11-24' } })
    await store.save(CHAT, {
      dueDate: '2027-04-04',
      escalatedAt: at('2026-11-23T07:00'),
      checkedAt: at('2026-11-23T07:30'),
    })
    set('2026-11-23T08:01')
    expect(await due()).toMatchObject({ kind: 'skip', why: 'danger' })
    await store.tips.releaseClaims()
    await store.save(CHAT, {
      dueDate: '2027-04-04',
      escalatedAt: at('2026-11-22T20:00'),
      checkedAt: at('2026-11-22T21:00'),
    })
    expect(await send()).toBe('EX03')
  })

  it('while tips are held, and again after they are released', async () => {
    const { tips, set, due, send } = await herTips()
    await tips.subscribe(CHAT, WANTED)
    await tips.hold(CHAT)
    set(EIGHT)
    expect(await due()).toMatchObject({ kind: 'skip', why: 'held' })
    await tips.release(CHAT)
    expect(await send()).toBe('EX03')
  })

  it('where her week is not known, or too early', async () => {
    const { tips, set, due, store } = await herTips()
    await tips.subscribe(CHAT, WANTED)
    await store.save(CHAT, {})
    set(EIGHT)
    expect(await due()).toMatchObject({ kind: 'skip', why: 'unknown-week', next: { day: '2026-11-24' } })
    await store.tips.releaseClaims()
    await store.save(CHAT, { dueDate: '2027-08-25' })
    expect(await due()).toMatchObject({ kind: 'skip', why: 'before-weeks' })
  })

  it('where her profile cannot be read', async () => {
    const { tips, set, claim, prepare, store } = await herTips()
    await tips.subscribe(CHAT, WANTED)
    set(EIGHT)
    const one = await claim()
    await store.close()
    if (one) await expect(prepare(one)).rejects.toThrow()
    expect(one).toBeDefined()
  })

  it('after 42 weeks but one kind question', async () => {
    const { tips, set, due, send, store } = await herTips()
    await tips.subscribe(CHAT, WANTED)
    await store.save(CHAT, { dueDate: '2026-11-10' })
    set('2026-11-23T08:00')
    expect(await send()).toBe('EX03') // 41 weeks and 6 days
    set('2026-11-24T08:00')
    expect(await due()).toMatchObject({ kind: 'send', ends: 'term', sending: { next: undefined } })
  })

  it('after a birth or a loss, even where her tips could not be ended', async () => {
    const { tips, set, due, store } = await herTips()
    await tips.subscribe(CHAT, WANTED)
    await store.save(CHAT, { dueDate: '2027-04-04', ended: 'loss' })
    set(EIGHT)
    expect(await due()).toEqual({ kind: 'skip', why: 'ended', next: undefined })
  })

  it('before its time where the rules of her zone have changed since', async () => {
    const { tips, set, due, store } = await herTips()
    await tips.subscribe(CHAT, WANTED)
    const kept = await tips.find(CHAT)
    if (kept) await store.tips.save(CHAT, kept.subscription, { at: at('2026-11-23T07:00'), day: '2026-11-23' })
    set('2026-11-23T07:00')
    expect(await due()).toEqual({ kind: 'wait', until: at(EIGHT) })
    expect(when(kept?.due)).toBe(EIGHT)
  })
})
