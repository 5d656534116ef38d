import { describe, expect, it } from 'vitest'
import { hang, no } from '../scripted-api.ts'
import { gate, jumpingTiming, openApi, say, startBot } from '../start-bot.ts'
import { message } from '../updates.ts'
import { bring, bringInPieces, openDelivery, startWebhook } from './start-webhook.ts'

describe('a webhook', () => {
  it('is set without dropping what waits, for exactly the kinds of update that are read', async () => {
    const api = await openApi()
    const { url } = await startWebhook(api)
    expect(api.of('setWebhook')[0]?.payload).toEqual({
      url,
      secret_token: 'open-sesame_1',
      max_connections: 100,
      allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'],
      drop_pending_updates: false,
    })
    expect(api.of('getUpdates')).toEqual([])
  })

  it('says 200 when the answer was sent, and not before', async () => {
    const api = await openApi()
    const thinking = gate()
    const bot = await startWebhook(api, {
      async hear() {
        await thinking.opened
        return say('answered')
      },
    })
    let code = 0
    const brought = bot.bring(message({ text: 'hello' })).then((got) => (code = got))
    await api.until(() => api.of('setWebhook').length === 1)
    expect(code).toBe(0)
    thinking.open()
    expect(await brought).toBe(200)
    expect(api.sent()).toEqual(['answered'])
  })

  it('takes letters whole that the network cuts in two', async () => {
    const api = await openApi()
    const bot = await startWebhook(api)
    const body = Buffer.from(JSON.stringify(message({ text: 'болить 💛' })))
    const pieces = Array.from({ length: body.length }, (_, at) => body.subarray(at, at + 1))
    expect(await bringInPieces(bot.url, pieces)).toBe(200)
    expect(api.sent()).toEqual(['heard болить 💛'])
  })

  it.each([
    ['with a wrong secret', 401, { 'x-telegram-bot-api-secret-token': 'open-sesame_2' }],
    ['with no secret', 401, { 'x-telegram-bot-api-secret-token': '' }],
  ])('refuses a request %s', async (_how, code, headers) => {
    const api = await openApi()
    const bot = await startWebhook(api)
    expect(await bot.bring(message({ text: 'hello' }), headers)).toBe(code)
    expect(api.sent()).toEqual([])
  })

  it('is found under its own path only, and is only posted to', async () => {
    const api = await openApi()
    const bot = await startWebhook(api)
    const body = JSON.stringify(message({ text: 'hello' }))
    expect(await bring(`${bot.url}/`, body)).toBe(404)
    expect(await bring(`${bot.server.url}/`, body)).toBe(404)
    expect(await bring(bot.url, '', {}, 'GET')).toBe(405)
    expect(await bring(`${bot.url}?a=b`, body)).toBe(200)
  })

  it.each([
    ['is no JSON', '{"update_id": 1'],
    ['is no update', '[]'],
    ['is nothing', ''],
    ['has no number', '{"message": {}}'],
    ['has a number that is none', '{"update_id": "1"}'],
    ['has a broken number', '{"update_id": 1.5}'],
  ])('refuses a body that %s', async (_how, body) => {
    const api = await openApi()
    const bot = await startWebhook(api)
    expect(await bring(bot.url, body)).toBe(400)
  })

  it('takes a megabyte and no more, whether the length is told or not', async () => {
    const api = await openApi()
    const bot = await startWebhook(api, { hear: async ({ text = '' }) => say(String(text.length)) })
    const long = (length: number) => JSON.stringify(message({ text: 'a'.repeat(length) }))
    expect(await bring(bot.url, long(1_000_000))).toBe(200)
    expect(await bring(bot.url, long(1_048_576))).toBe(413)
    const pieces = Array.from({ length: 20 }, () => Buffer.alloc(100_000, 'a'))
    const code = await bringInPieces(bot.url, pieces).catch(() => 413)
    expect(code).toBe(413)
    expect(api.sent()).toEqual(['1000000'])
  })

  it('says 200 to an update that cannot be read, as it would come again for ever', async () => {
    const api = await openApi()
    const bot = await startWebhook(api)
    expect(await bot.bring({ update_id: 5, message: null })).toBe(200)
    expect(await bot.bring({ update_id: 6, something_new: {} })).toBe(200)
  })

  it('keeps the order of a chat when its updates come at once', async () => {
    const api = await openApi()
    const first = gate()
    const bot = await startWebhook(api, {
      async hear({ text = '' }) {
        if (text === 'one') await first.opened
        return say(text)
      },
    })
    const one = bot.bring(message({ text: 'one' }))
    await api.until(() => true)
    await expect.poll(() => bot.load().updates).toBe(1)
    const two = bot.bring(message({ text: 'two' }))
    await expect.poll(() => bot.load().updates).toBe(2)
    expect(await bot.bring(message({ text: 'else' }, { chat: 8 }))).toBe(200)
    first.open()
    expect(await Promise.all([one, two])).toEqual([200, 200])
    expect(api.sent()).toEqual(['else', 'one', 'two'])
  })

  it('answers an update once that comes twice, at once or later', async () => {
    const api = await openApi()
    const bot = await startWebhook(api)
    const update = message({ text: 'hello' })
    expect(await Promise.all([bot.bring(update), bot.bring(update)])).toEqual([200, 200])
    expect(await bot.bring(update)).toBe(200)
    expect(api.sent()).toEqual(['heard hello'])
  })

  it('is set again when another program took it away', async () => {
    const api = await openApi()
    const bot = await startWebhook(api, { limits: { round: 5 } })
    await api.until(() => api.of('setWebhook').length === 2)
    expect(bot.count('telegram.webhook.gone')).toBeGreaterThan(0)
  })

  it('says what to do when Telegram does not take its address', async () => {
    const api = await openApi()
    api.fail('setWebhook', no(400, 'Bad Request: bad webhook: An HTTPS URL must be provided for webhook'))
    const bot = await startWebhook(api)
    await expect(bot.run).rejects.toThrow(/WEBHOOK_URL/)
  })

  it('waits for a Telegram that is not there yet', async () => {
    const api = await openApi()
    api.fail('setWebhook', no(502, 'Bad Gateway'), no(429, 'Too Many Requests', { retry_after: 3 }))
    const bot = await startWebhook(api)
    await bot.logged('telegram.webhook.set')
    expect(bot.pauses).toEqual([1_000, 3_000])
  })

  it('is taken away when polling takes its place, and what waits is kept', async () => {
    const api = await openApi()
    const bot = await startWebhook(api)
    await bot.stop()
    expect(api.of('deleteWebhook')).toEqual([])
    await startBot(api)
    await api.until(() => api.of('getUpdates').length === 1)
    expect(api.of('deleteWebhook').map(({ payload }) => payload)).toEqual([{ drop_pending_updates: false }])
  })

  it('takes nothing more once it is told to stop, and Telegram keeps it', async () => {
    const api = await openApi()
    const bot = await startWebhook(api)
    await bot.stop()
    await bot.run
    expect(await bot.bring(message({ text: 'late' }))).toBe(503)
    expect(api.sent()).toEqual([])
  })
})

describe('what outlives the process', () => {
  it('answers no update twice after a restart', async () => {
    const api = await openApi()
    const delivery = await openDelivery()
    const update = message({ text: 'hello' })
    const before = await startWebhook(api, { delivery: delivery() })
    expect(await before.bring(update)).toBe(200)
    await before.stop()
    const after = await startWebhook(api, { delivery: delivery() })
    expect(await after.bring(update)).toBe(200)
    expect(api.sent()).toEqual(['heard hello'])
  })

  it('keeps a reply that Telegram does not take, says 200, and sends it after a restart', async () => {
    const api = await openApi()
    const delivery = await openDelivery()
    api.fail('sendMessage', hang)
    const before = await startWebhook(api, { delivery: delivery(), limits: { keep: 10, linger: 10 } })
    expect(await before.bring(message({ text: 'hello' }))).toBe(200)
    await before.stop()
    expect(before.lines).toContainEqual({ event: 'telegram.stopped', waiting: 1 })
    expect(api.sent()).toHaveLength(1)
    const after = await startWebhook(api, { delivery: delivery() })
    await api.until(() => api.sent().length === 2)
    await after.stop()
    await startWebhook(api, { delivery: delivery() })
    expect(api.sent()).toEqual(['heard hello', 'heard hello'])
  })

  it('sends only what is left of a reply', async () => {
    const api = await openApi()
    const delivery = await openDelivery()
    const bubbles = [...say('first').bubbles, ...say('second').bubbles]
    api.fail('sendMessage', (res) => void res.end('{"ok":true,"result":{}}'), hang)
    const limits = { keep: 10, linger: 10 }
    const before = await startWebhook(api, { delivery: delivery(), limits, hear: async () => say('', { bubbles }) })
    await before.bring(message({ text: 'hello' }))
    await before.stop()
    await startWebhook(api, { delivery: delivery() })
    await api.until(() => api.sent().length === 3)
    expect(api.sent()).toEqual(['first', 'second', 'second'])
  })

  it('says 503 when a reply can be neither sent nor kept, so that the update comes again', async () => {
    const api = await openApi()
    const delivery = await openDelivery()
    api.fail('sendMessage', hang)
    const outbox = { ...delivery().outbox, keep: () => Promise.reject(new Error('disk full')) }
    const before = await startWebhook(api, { delivery: { ...delivery(), outbox }, limits: { keep: 5, stop: 50 } })
    const update = message({ text: 'hello' })
    const brought = before.bring(update)
    await api.until(() => api.sent().length === 1)
    await before.logged('telegram.outbox.failed')
    await before.stop()
    expect(await brought).toBe(503)
    const after = await startWebhook(api, { delivery: delivery() })
    expect(await after.bring(update)).toBe(200)
    expect(api.sent()).toEqual(['heard hello', 'heard hello'])
  })

  it('answers all the same when the ledger fails or hangs', async () => {
    const api = await openApi()
    const broken = { take: () => Promise.reject(new Error('no')), done: () => Promise.reject(new Error('no')) }
    const delivery = await openDelivery()
    const bot = await startWebhook(api, { delivery: { ...delivery(), ledger: { ...delivery().ledger, ...broken } } })
    const update = message({ text: 'hello' })
    expect([await bot.bring(update), await bot.bring(update)]).toEqual([200, 200])
    const hanging = { ...delivery().ledger, take: () => new Promise<'new'>(() => {}) }
    const other = await startWebhook(api, { delivery: { ...delivery(), ledger: hanging }, limits: { look: 5 } })
    expect(await other.bring(message({ text: 'again' }))).toBe(200)
    expect(api.sent()).toEqual(['heard hello', 'heard again'])
  })

  it('leaves an update to the replica that has it', async () => {
    const api = await openApi()
    const delivery = await openDelivery()
    const ledger = { ...delivery().ledger, take: async () => 'busy' as const }
    const bot = await startWebhook(api, { delivery: { ...delivery(), ledger } })
    expect(await bot.bring(message({ text: 'hello' }))).toBe(503)
    expect(api.sent()).toEqual([])
  })

  it('drops an ordinary reply that has become stale, and sends one that says to seek care however late', async () => {
    const api = await openApi()
    let now = Date.UTC(2026, 10, 23)
    const delivery = await openDelivery(() => now)
    const { outbox } = delivery()
    await outbox.keep('7', say('old'))
    await outbox.keep('7', say('call now', { kind: 'seek-care', seekCare: 'full' }))
    now += 2 * 86_400_000
    const timing = { ...jumpingTiming().timing, now: () => now }
    const bot = await startWebhook(api, { delivery: delivery(), timing })
    await api.until(() => api.sent().length === 1)
    expect(api.sent()).toEqual(['call now'])
    expect(bot.count('telegram.reply.stale')).toBe(1)
  })
})
