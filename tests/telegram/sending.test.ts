import { expect, it } from 'vitest'
import { type Fault, hang, no, page, reset, says } from './scripted-api.ts'
import { openApi, say, startBot } from './start-bot.ts'
import { message } from './updates.ts'

const MARKUP = no(400, "Bad Request: can't parse entities: Unsupported start tag")

function marked(text: string) {
  const buttons = [
    [{ label: 'More', press: 'more' }],
    [
      { label: 'Yes', press: 'y' },
      { label: 'No', press: 'n' },
    ],
  ]
  return say('', { bubbles: [{ text, html: true, buttons }] })
}

const KEYBOARD = {
  inline_keyboard: [
    [{ text: 'More', callback_data: 'more' }],
    [
      { text: 'Yes', callback_data: 'y' },
      { text: 'No', callback_data: 'n' },
    ],
  ],
}

it('sends the bubbles in order, with marks and buttons where there are some, and without link previews', async () => {
  const api = await openApi()
  const bot = await startBot(api)
  const [bubble] = marked('<b>rest</b>').bubbles
  await bot.send('7', say('', { bubbles: [...say('plain < 3').bubbles, ...(bubble ? [bubble] : [])] }))
  const preview = { is_disabled: true }
  expect(api.of('sendMessage').map((call) => call.payload)).toEqual([
    { chat_id: 7, text: 'plain < 3', link_preview_options: preview },
    { chat_id: 7, text: '<b>rest</b>', parse_mode: 'HTML', reply_markup: KEYBOARD, link_preview_options: preview },
  ])
})

it('sends the words and buttons without marks when Telegram cannot parse the marks', async () => {
  const api = await openApi()
  api.fail('sendMessage', MARKUP)
  const bot = await startBot(api)
  expect(await bot.send('7', marked('<b>rest</b> &amp; <a href="https://a.example">read</a>'))).toBe('sent')
  const last = api.of('sendMessage')[1]?.payload
  expect(last?.text).toBe('rest & read (https://a.example)')
  expect(last).not.toHaveProperty('parse_mode')
  expect(last?.reply_markup).toEqual(KEYBOARD)
})

it('sends the bare words, in pieces, when Telegram refuses the rest as well', async () => {
  const api = await openApi()
  api.fail('sendMessage', no(400, 'Bad Request: BUTTON_DATA_INVALID'), no(400, 'Bad Request: BUTTON_DATA_INVALID'))
  const bot = await startBot(api)
  expect(await bot.send('7', marked(`${'a'.repeat(4_000)}\n${'b'.repeat(4_000)}`))).toBe('sent')
  const [, , first, second] = api.of('sendMessage').map((call) => call.payload)
  expect([first?.text, second?.text]).toEqual(['a'.repeat(4_000), 'b'.repeat(4_000)])
  expect(first).not.toHaveProperty('reply_markup')
})

it('sends the rest of a seek-care reply though one bubble of it is refused', async () => {
  const api = await openApi()
  api.fail('sendMessage', MARKUP, MARKUP)
  const bot = await startBot(api)
  const bubbles = [...say('bad').bubbles, ...say('call now').bubbles]
  expect(await bot.send('7', say('', { kind: 'seek-care', seekCare: 'full', bubbles }))).toBe('refused')
  expect(api.sent()).toEqual(['bad', 'bad', 'call now'])
})

it('waits as long as a 429 asks and sends again, where telegraf would drop the answer', async () => {
  const api = await openApi()
  const busy = no(429, 'Too Many Requests: retry after 7', { retry_after: 7 })
  api.fail('sendMessage', busy, busy)
  api.deliver(message({ text: 'hello' }))
  const bot = await startBot(api)
  await api.until(() => api.sent().length === 3)
  expect(bot.pauses).toEqual([7_000, 7_000])
})

it.each<[string, Fault]>([
  ['a 5xx', no(503, 'Service Unavailable')],
  ['a broken connection', reset],
  ['a page in place of JSON', page],
  ['an answer that is none', says({})],
  ['silence', hang],
])('sends again after %s', async (_what, fault) => {
  const api = await openApi()
  api.fail('sendMessage', fault)
  const bot = await startBot(api, { limits: { call: 200 } })
  expect(await bot.send('7', say('hello'))).toBe('sent')
  expect(bot.pauses[0]).toBe(1_000)
})

it('never drops a seek-care reply, however long Telegram is away', async () => {
  const api = await openApi()
  api.fail('sendMessage', ...Array<Fault>(40).fill(no(500, 'Internal Server Error')))
  const bot = await startBot(api, { limits: { reply: 60_000 } })
  expect(await bot.send('7', say('call now', { kind: 'seek-care', seekCare: 'full' }))).toBe('sent')
})

it('gives up an ordinary reply when its patience ends', async () => {
  const api = await openApi()
  api.fail('sendMessage', ...Array<Fault>(40).fill(no(500, 'Internal Server Error')))
  const bot = await startBot(api, { limits: { reply: 60_000 } })
  expect(await bot.send('7', say('hello'))).toBe('lost')
  expect(bot.lines).toContainEqual({
    event: 'telegram.send.failed',
    name: 'TelegramError',
    code: 500,
    description: 'Internal Server Error',
  })
})

it('tells who has blocked the bot, and sends the rest of that reply to nobody', async () => {
  const api = await openApi()
  const blocked: string[] = []
  api.fail('sendMessage', no(403, 'Forbidden: bot was blocked by the user'))
  const bot = await startBot(api, { onBlocked: (chat) => void blocked.push(chat) })
  const bubbles = [...say('one').bubbles, ...say('two').bubbles]
  expect(await bot.send('7', say('', { bubbles }))).toBe('blocked')
  expect(blocked).toEqual(['7'])
  expect(api.sent()).toEqual(['one'])
})

it('goes on when whoever is told of a block fails', async () => {
  const api = await openApi()
  api.fail('sendMessage', no(403, 'Forbidden: bot was blocked by the user'))
  const bot = await startBot(api, { onBlocked: () => Promise.reject(new Error('store')) })
  expect(await bot.send('7', say('one'))).toBe('blocked')
  expect(bot.events()).toContain('telegram.blocked.failed')
})
