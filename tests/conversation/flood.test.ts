import { describe, expect, it } from 'vitest'
import { createMessageLimit } from '../../src/ops/limit-messages.ts'
import { openTalk } from './open-talk.ts'

const many = <T>(count: number, make: () => Promise<T>) => Promise.all(Array.from({ length: count }, make))

describe('a flood of messages', () => {
  it('is told once to wait, and then hears nothing, but for danger signs', async () => {
    const { says } = await openTalk({ roomFor: createMessageLimit({ perChat: 3, overall: 1000 }) })
    const replies = await many(3, () => says('can I use a heat pad on my back'))
    expect(replies.map(({ answer }) => answer)).toEqual(['heat_cold', 'heat_cold', 'heat_cold'])
    const told = await says('can I use a heat pad on my back')
    expect(told.bubbles.map(({ text }) => text).join()).toMatch(/wait a minute[^]*call 112/)
    expect((await says('can I use a heat pad on my back')).bubbles).toEqual([])
    expect((await says('I am bleeding')).seekCare).toBe('full')
    expect((await says('my waters broke')).bubbles).not.toEqual([])
  })

  it('of one chat takes nothing from another', async () => {
    const roomFor = createMessageLimit({ perChat: 1, overall: 1000 })
    expect(await roomFor('1')).toBe('free')
    expect(await roomFor('1')).toBe('tell')
    expect(await roomFor('2')).toBe('free')
  })

  it('of everybody is told to wait, each of them', async () => {
    const roomFor = createMessageLimit({ perChat: 10, overall: 2 })
    const rooms = await Promise.all(['1', '2', '3', '4'].map(roomFor))
    expect(rooms).toEqual(['free', 'free', 'tell', 'tell'])
  })

  it('limits nothing when the limit itself fails', async () => {
    const { says } = await openTalk({ roomFor: () => Promise.reject(new Error('gone')) })
    expect((await says('can I use a heat pad on my back')).answer).toBe('heat_cold')
  })
})
