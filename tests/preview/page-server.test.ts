import { once } from 'node:events'
import { get, type IncomingMessage, request } from 'node:http'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createPageServer } from '../../src/preview/page-server.ts'
import { openBotApi } from '../helpers/open-bot-api.ts'

const open = async () => {
  const { api, call } = await openBotApi()
  const limits = { characters: 900, grade: 6, sentence: 20 }
  const review = {
    read: () => ({ sheets: [], faults: [], due: [], limits }),
    picture: () => Promise.resolve(undefined),
  }
  const page = await createPageServer({ api, host: '127.0.0.1', port: 0, review })
  onTestFinished(() => page.close())
  const post = (action: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${page.url}/${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  return { api, call, page, post }
}

/** What the page is told, event by event. */
async function listen(url: string) {
  const [response] = (await once(get(url), 'response')) as [IncomingMessage]
  onTestFinished(() => void response.destroy())
  const events: { event: string; data: Record<string, unknown> }[] = []
  let text = ''
  response.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
    const whole = text.split('\n\n')
    text = whole.pop() ?? ''
    for (const each of whole) {
      const [, event = '', data = '{}'] = /^event: (\w+)\ndata: (.*)$/.exec(each) ?? []
      if (event !== '') events.push({ event, data: JSON.parse(data) })
    }
  })
  return events
}

describe('the page server', () => {
  it('serves the page and its parts, each with the rule that nothing else may be loaded', async () => {
    const { page } = await open()
    const html = await (await fetch(page.url)).text()
    const parts = [...html.matchAll(/(?:href|src)="([\w./-]+)(?:#[\w-]+)?"/g)].map((match) => match[1] ?? '')
    expect(parts).toContain('script/main.js')
    for (const part of new Set(parts)) {
      const response = await fetch(`${page.url}/${part}`)
      expect([part, response.status]).toEqual([part, 200])
      expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/)
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  it.each(['/../package.json', '/%2e%2e/page-server.ts', '/script', '/nothing', '/files/nothing'])(
    'has nothing at %s',
    async (path) => {
      const { page } = await open()
      const { port } = new URL(page.url)
      const [response] = (await once(get({ host: '127.0.0.1', port, path }), 'response')) as [IncomingMessage]
      response.resume()
      expect(response.statusCode).toBe(404)
    },
  )

  it('tells of the chat as it stands, and then of every change', async () => {
    const { api, call, page, post } = await open()
    api.say({ chat: 5, text: 'before' })
    const events = await listen(`${page.url}/events?chat=5&language=en-GB`)
    await expect.poll(() => events.map(({ event }) => event)).toEqual(['settings', 'messages'])
    expect(events[0]?.data).toMatchObject({ name: 'Bumpback', commands: [], keyboard: null })
    expect(events[1]?.data).toMatchObject({ messages: [{ text: 'before' }], taken: [] })
    await post('say', { chat: 5, text: 'after' })
    await call('sendMessage', { chat_id: 5, text: 'answer' })
    await post('say', { chat: 6, text: 'in another chat' })
    await call('setMyDescription', { description: 'new' })
    await expect.poll(() => events.length).toBe(5)
    expect(events.slice(2)).toMatchObject([
      { data: { kind: 'message', message: { text: 'after' } } },
      { data: { kind: 'message', message: { text: 'answer' } } },
      { event: 'settings', data: { description: 'new' } },
    ])
  })

  it('lets the bot write to a chat that was started in an earlier run', async () => {
    const { call, page } = await open()
    await listen(`${page.url}/events?chat=5&started=no`)
    expect((await call('sendMessage', { chat_id: 5, text: 'a' })).ok).toBe(false)
    await listen(`${page.url}/events?chat=5&started=yes`)
    expect((await call('sendMessage', { chat_id: 5, text: 'a' })).ok).toBe(true)
  })

  it('takes what she says, changes and presses', async () => {
    const { api, call, post } = await open()
    const { message } = (await (await post('say', { chat: 5, text: ' hello ', language: 'pt-BR' })).json()) as {
      message: number
    }
    await post('edit', { chat: 5, message, text: 'hello again' })
    const keyboard = { inline_keyboard: [[{ text: 'More', callback_data: 'more' }]] }
    const { result } = await call('sendMessage', { chat_id: 5, text: 'a', reply_markup: keyboard })
    await post('press', { chat: 5, message: result.message_id, data: 'more' })
    expect(api.chat(5)[0]).toMatchObject({ text: 'hello again', from: { language_code: 'pt-br' } })
    const { result: updates } = await call('getUpdates')
    expect(updates.map((update: object) => Object.keys(update)[1])).toEqual([
      'message',
      'edited_message',
      'callback_query',
    ])
  })

  it.each<[string, string, unknown]>([
    ['no words', 'say', { chat: 5, text: '  ' }],
    ['too many words', 'say', { chat: 5, text: 'x'.repeat(4097) }],
    ['a chat that is no number', 'say', { chat: 'x', text: 'a' }],
    ["a group's chat", 'say', { chat: -5, text: 'a' }],
    ['a button that is not there', 'press', { chat: 5, message: 1, data: 'x' }],
    ['a change of what was never said', 'edit', { chat: 5, message: 1, text: 'x' }],
    ['no object', 'say', null],
    ['a body without end', 'say', { chat: 5, text: 'a', more: 'x'.repeat(70_000) }],
  ])('refuses %s', async (_what, action, body) => {
    const { api, post } = await open()
    expect((await post(action, body)).status).toBe(400)
    expect(api.chat(5)).toEqual([])
  })

  it('refuses what comes from another page', async () => {
    const { page, post } = await open()
    const said = { chat: 5, text: 'a' }
    expect((await post('say', said, { origin: 'http://evil.example' })).status).toBe(403)
    expect((await post('say', said, { 'content-type': 'text/plain' })).status).toBe(403)
    expect((await post('say', said, { origin: page.url })).status).toBe(200)
    const { port } = new URL(page.url)
    const rebound = request({ host: '127.0.0.1', port, headers: { host: 'evil.example' } }).end()
    const [response] = (await once(rebound, 'response')) as [IncomingMessage]
    response.resume()
    expect(response.statusCode).toBe(403)
  })

  it('says what to do when its port is taken', async () => {
    const { api, page } = await open()
    const port = Number(new URL(page.url).port)
    const again = createPageServer({ api, host: '127.0.0.1', port })
    await expect(again).rejects.toThrow(
      `port ${port} of 127.0.0.1 is taken by another program; set PORT to another number`,
    )
  })

  it('sends a document of the bot to be saved', async () => {
    const { api, page, call } = await open()
    api.say({ text: 'hello' })
    const form = new FormData()
    form.append('chat_id', '1')
    form.append('document', new Blob(['{}']), 'export.json')
    await fetch(`${api.url}/bot4242:for-tests-only/sendDocument`, { method: 'POST', body: form })
    const response = await fetch(`${page.url}/files/${api.chat(1).at(-1)?.document?.file_id}`)
    expect(response.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''export.json")
    expect(await response.text()).toBe('{}')
    expect((await call('getMe')).ok).toBe(true)
  })
})
