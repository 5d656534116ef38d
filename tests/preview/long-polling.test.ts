import { describe, expect, it } from 'vitest'
import { openBotApi } from '../helpers/open-bot-api.ts'

const ids = (updates: { update_id: number }[]) => updates.map(({ update_id }) => update_id)

describe('getUpdates', () => {
  it('answers at once with what is there, oldest first, and again until it is confirmed', async () => {
    const { api, call } = await openBotApi()
    api.say({ text: 'one' })
    api.say({ text: 'two' })
    const { result } = await call('getUpdates', { timeout: 20 })
    expect(result.map((update: { message: { text: string } }) => update.message.text)).toEqual(['one', 'two'])
    expect((await call('getUpdates')).result).toEqual(result)
    const [first, second] = ids(result)
    expect(ids((await call('getUpdates', { offset: second })).result)).toEqual([second])
    expect((await call('getUpdates', { offset: (first ?? 0) + 2 })).result).toEqual([])
    expect((await call('getUpdates')).result).toEqual([])
  })

  it('waits for the first update that comes', async () => {
    const { api, call } = await openBotApi()
    const answer = call('getUpdates', { timeout: 20 })
    await expect.poll(() => api.calls.length).toBe(1)
    api.say({ text: 'hello' })
    expect((await answer).result).toHaveLength(1)
  })

  it('answers with nothing when the time is over', async () => {
    const { call } = await openBotApi()
    expect(await call('getUpdates', { timeout: 1 })).toEqual({ ok: true, result: [] })
  })

  it('keeps the limit, and takes a negative offset from the end', async () => {
    const { api, call } = await openBotApi()
    for (const text of ['a', 'b', 'c']) api.say({ text })
    expect((await call('getUpdates', { limit: 2 })).result).toHaveLength(2)
    expect((await call('getUpdates', { offset: -1 })).result).toHaveLength(1)
    expect((await call('getUpdates')).result).toHaveLength(1)
  })

  it('ends the older of two polls with 409', async () => {
    const { api, call } = await openBotApi()
    const older = call('getUpdates', { timeout: 20 })
    await expect.poll(() => api.calls.length).toBe(1)
    const newer = call('getUpdates', { timeout: 20 })
    expect(await older).toMatchObject({
      ok: false,
      error_code: 409,
      description: /^Conflict: terminated by other getUpdates/,
    })
    api.say({ text: 'hello' })
    expect((await newer).result).toHaveLength(1)
  })

  it('forgets a poller that has hung up', async () => {
    const { api, address, call } = await openBotApi()
    const hangUp = new AbortController()
    const gone = fetch(address('getUpdates?timeout=20'), { signal: hangUp.signal }).catch(() => 'gone')
    await expect.poll(() => api.calls.length).toBe(1)
    hangUp.abort()
    expect(await gone).toBe('gone')
    api.say({ text: 'still here' })
    expect((await call('getUpdates')).result).toHaveLength(1)
  })

  it('remembers which kinds are wanted until it is told otherwise', async () => {
    const { api, call } = await openBotApi()
    await call('getUpdates', { allowed_updates: ['edited_message'] })
    const message = api.say({ text: 'not wanted' })
    api.edit({ message: message.message_id, text: 'wanted' })
    const { result } = await call('getUpdates')
    expect(result.map((update: object) => Object.keys(update)[1])).toEqual(['edited_message'])
    await call('getUpdates', { allowed_updates: [], offset: result[0].update_id + 1 })
    api.say({ text: 'wanted again' })
    expect((await call('getUpdates')).result).toHaveLength(1)
  })

  it('gives ids that grow from one run to the next', async () => {
    const earlier = await openBotApi({ now: () => 1_000_000 })
    const later = await openBotApi({ now: () => 2_000_000 })
    for (const { api } of [earlier, later]) api.say({ text: 'hello' })
    const [first] = ids((await earlier.call('getUpdates')).result)
    const [second] = ids((await later.call('getUpdates')).result)
    expect(second).toBeGreaterThan(first ?? 0)
  })

  it('tells when the bot has fetched what she sent', async () => {
    const { api, call } = await openBotApi()
    const taken: number[] = []
    api.onChange((change) => change.kind === 'taken' && taken.push(change.message))
    const { message_id } = api.say({ text: 'hello' })
    expect(taken).toEqual([])
    await call('getUpdates')
    await call('getUpdates')
    expect(taken).toEqual([message_id])
  })
})
