import { expect, it } from 'vitest'
import { TwoPollersError } from '../../src/telegram/two-pollers-error.ts'
import { WrongTokenError } from '../../src/telegram/wrong-token-error.ts'
import { type Fault, hang, no, page, reset, says } from './scripted-api.ts'
import { openApi, startBot } from './start-bot.ts'
import { message } from './updates.ts'

const CONFLICT = no(409, 'Conflict: terminated by other getUpdates request')

it('asks for exactly the kinds of update it reads, after clearing a webhook without dropping what waits', async () => {
  const api = await openApi()
  await startBot(api)
  await api.until(() => api.of('getUpdates').length === 1)
  expect(api.calls.map((call) => call.method)).toEqual(['getMe', 'deleteWebhook', 'getUpdates'])
  expect(api.of('deleteWebhook')[0]?.payload).toEqual({ drop_pending_updates: false })
  const kinds = ['message', 'edited_message', 'callback_query', 'my_chat_member']
  expect(api.of('getUpdates')[0]?.payload.allowed_updates).toEqual(kinds)
})

it('hears again after a poll that hangs, for which telegraf would wait 500 s', async () => {
  const api = await openApi()
  api.fail('getUpdates', hang)
  const bot = await startBot(api, { limits: { poll: 20 } })
  api.deliver(message({ text: 'hello' }))
  await api.until(() => api.sent().length === 1)
  expect(bot.lines).toContainEqual({ event: 'telegram.poll.failed', name: 'FetchError' })
})

it.each<[string, Fault]>([
  ['a broken connection', reset],
  ['a page in place of JSON', page],
  ['an answer without updates, at which telegraf stops', says({ ok: true })],
  ['updates without ids', says({ ok: true, result: [{ update_id: null }] })],
  ['an answer that is nothing', says(null)],
  ['a 5xx', no(502, 'Bad Gateway')],
  ['a refusal that makes no sense, at which telegraf stops', no(400, 'Bad Request: nonsense')],
])('hears again after %s', async (_what, fault) => {
  const api = await openApi()
  api.fail('getUpdates', fault)
  const bot = await startBot(api)
  api.deliver(message({ text: 'hello' }))
  await api.until(() => api.sent().length === 1)
  expect(bot.pauses).toEqual([1_000])
})

it('waits as long as Telegram asks when it polls too often', async () => {
  const api = await openApi()
  api.fail('getUpdates', no(429, 'Too Many Requests: retry after 9', { retry_after: 9 }))
  const bot = await startBot(api)
  await api.until(() => api.of('getUpdates').length === 2)
  expect(bot.pauses).toEqual([9_000])
})

it('tells when Telegram last answered a poll, and does not count a failure', async () => {
  const api = await openApi()
  api.fail('getUpdates', reset)
  const bot = await startBot(api)
  await api.until(() => api.of('getUpdates').length === 2)
  expect(bot.lastContactAt()).toBeUndefined()
  api.deliver(message({ text: 'hello' }))
  await api.until(() => api.sent().length === 1)
  expect(bot.lastContactAt()).toBe(1_001_000)
})

it('outlives a conflict with the bot that it replaces, and answers nothing twice', async () => {
  const api = await openApi()
  api.deliver(message({ text: 'one' }))
  const bot = await startBot(api, {
    async hear({ text }) {
      api.fail('getUpdates', CONFLICT, CONFLICT, CONFLICT)
      return {
        kind: 'answer',
        seekCare: 'none',
        answer: null,
        bubbles: [{ text: `${text}`, html: false, buttons: [] }],
      }
    },
  })
  await api.until(() => api.of('getUpdates').length === 5)
  api.deliver(message({ text: 'two' }))
  await api.until(() => api.sent().length === 2)
  expect(api.sent()).toEqual(['one', 'two'])
  expect(bot.pauses.slice(0, 3)).toEqual([1_000, 2_000, 4_000])
})

it('clears a webhook that somebody set meanwhile', async () => {
  const api = await openApi()
  api.fail('getUpdates', no(409, "Conflict: can't use getUpdates method while webhook is active"))
  await startBot(api)
  await api.until(() => api.of('getUpdates').length === 2)
  expect(api.of('deleteWebhook')).toHaveLength(2)
})

it('gives up loudly when another program keeps polling', async () => {
  const api = await openApi()
  api.fail('getUpdates', ...Array<Fault>(9).fill(CONFLICT))
  const bot = await startBot(api, { limits: { conflict: 60_000 } })
  await expect(bot.run).rejects.toThrow(TwoPollersError)
  expect(bot.pauses).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000])
  expect(bot.lines).toContainEqual({ event: 'telegram.polling.ended', name: 'TwoPollersError' })
})

it.each([401, 404])(
  'says what to do when Telegram does not know the token (%i), at the start and later',
  async (code) => {
    const api = await openApi()
    api.fail('getMe', no(code, 'Unauthorized'))
    await expect(startBot(api)).rejects.toThrow(/BotFather/)
    api.fail('getUpdates', no(code, 'Unauthorized'))
    const bot = await startBot(api)
    await expect(bot.run).rejects.toThrow(WrongTokenError)
  },
)

it('waits for a Telegram that is not there yet', async () => {
  const api = await openApi()
  api.fail('getMe', reset, no(502, 'Bad Gateway'), says({ ok: true }))
  api.fail('deleteWebhook', reset, no(429, 'Too Many Requests', { retry_after: 3 }))
  const bot = await startBot(api)
  await api.until(() => api.of('getUpdates').length === 1)
  expect(bot.botName).toBe('bumpback_bot')
  expect(bot.pauses).toEqual([1_000, 2_000, 4_000, 1_000, 3_000])
})

it('keeps the path of its address', async () => {
  const api = await openApi()
  await startBot(api, { apiRoot: `${api.root}/behind/a/proxy` })
  expect(api.calls[0]?.path).toMatch(/^\/behind\/a\/proxy\/bot/)
})
