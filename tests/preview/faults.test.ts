import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { openBotApi } from '../helpers/open-bot-api.ts'

const open = async () => {
  const opened = await openBotApi()
  opened.api.say({ text: 'hello' })
  const send = () => opened.call('sendMessage', { chat_id: 1, text: 'ä' })
  return { ...opened, send, sent: () => opened.api.chat(1).length - 1 }
}

describe('a fault', () => {
  it('of 429 says how long to wait, once, and only where it was asked for', async () => {
    const { api, call, send, sent } = await open()
    api.failNext('sendMessage', { kind: 'too-many-requests', retryAfter: 7 })
    expect((await call('getMe')).ok).toBe(true)
    expect(await send()).toEqual({
      ok: false,
      error_code: 429,
      description: 'Too Many Requests: retry after 7',
      parameters: { retry_after: 7 },
    })
    expect(sent()).toBe(0)
    expect((await send()).ok).toBe(true)
  })

  it('of any status has the words of the status', async () => {
    const { api, call } = await open()
    api.failNext('*', { kind: 'status', code: 502 })
    expect(await call('getMe')).toEqual({ ok: false, error_code: 502, description: 'Bad Gateway' })
  })

  it('can be given from the start, in order', async () => {
    const { call } = await openBotApi({
      faults: {
        getMe: [
          { kind: 'status', code: 500 },
          { kind: 'status', code: 504 },
        ],
      },
    })
    const codes = [await call('getMe'), await call('getMe'), await call('getMe')].map(({ error_code }) => error_code)
    expect(codes).toEqual([500, 504, undefined])
  })

  it('of a reset breaks the connection, before or after the call has had its effect', async () => {
    const { api, send, sent } = await open()
    api.failNext('sendMessage', { kind: 'reset' })
    await expect(send()).rejects.toThrow('fetch failed')
    expect(sent()).toBe(0)
    api.failNext('sendMessage', { kind: 'reset', done: true })
    await expect(send()).rejects.toThrow('fetch failed')
    expect(sent()).toBe(1)
  })

  it('of wrong JSON gives an answer that cannot be read', async () => {
    const { api, send } = await open()
    api.failNext('sendMessage', { kind: 'wrong-json' })
    await expect(send()).rejects.toThrow()
  })

  it('of split bytes cuts a letter in two and loses nothing', async () => {
    const { api, address } = await open()
    api.failNext('sendMessage', { kind: 'split' })
    const request = get(address(`sendMessage?chat_id=1&text=${encodeURIComponent('größer')}`))
    const [response] = (await once(request, 'response')) as [IncomingMessage]
    const chunks: Buffer[] = []
    response.on('data', (chunk: Buffer) => chunks.push(chunk))
    await once(response, 'end')
    expect(chunks[0]?.at(-1)).toBe(0xc3)
    expect(JSON.parse(Buffer.concat(chunks).toString()).result.text).toBe('größer')
  })

  it('that hangs never answers', async () => {
    const { api, address } = await open()
    api.failNext('getMe', { kind: 'hang' })
    const hangUp = new AbortController()
    const answer = fetch(address('getMe'), { signal: hangUp.signal }).then(
      () => 'answered',
      () => 'gave up',
    )
    await expect.poll(() => api.calls.length).toBe(1)
    hangUp.abort()
    expect(await answer).toBe('gave up')
  })
})
