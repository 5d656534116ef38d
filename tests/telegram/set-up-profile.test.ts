import { expect, it } from 'vitest'
import { no, says } from './scripted-api.ts'
import { openApi, startBot } from './start-bot.ts'
import { message } from './updates.ts'

const words = { commands: [{ command: 'start', description: 'Begin' }], description: 'Long', shortDescription: 'Short' }
const asked = ['getMyCommands', 'getMyDescription', 'getMyShortDescription']

it('sets what differs, for everyone and for a language', async () => {
  const api = await openApi()
  await startBot(api, { profile: [words, { ...words, language: 'de' }] })
  await api.until(() => api.of('setMyShortDescription').length === 2)
  expect(api.of('setMyCommands').map((call) => call.payload)).toEqual([
    { commands: words.commands },
    { commands: words.commands, language_code: 'de' },
  ])
  expect(api.of('setMyDescription').map((call) => call.payload)).toEqual([
    { description: 'Long' },
    { description: 'Long', language_code: 'de' },
  ])
  expect(api.of('setMyShortDescription')[0]?.payload).toEqual({ short_description: 'Short' })
})

it('sets nothing that Telegram has already', async () => {
  const api = await openApi()
  api.fail('getMyCommands', says({ ok: true, result: words.commands }))
  api.fail('getMyDescription', says({ ok: true, result: { description: 'Long' } }))
  api.fail('getMyShortDescription', says({ ok: true, result: { short_description: 'Short' } }))
  const bot = await startBot(api, { profile: [words, { ...words, language: 'de' }] })
  await api.until(() => api.of('setMyShortDescription').length === 1)
  await bot.stop()
  expect(api.of('setMyCommands')).toHaveLength(1)
  expect(api.of('setMyDescription')).toHaveLength(1)
  expect(api.of('setMyShortDescription')[0]?.payload.language_code).toBe('de')
})

it('goes on without what Telegram refuses, and the bot answers', async () => {
  const api = await openApi()
  for (const method of asked) api.fail(method, no(400, 'Bad Request: nonsense'))
  api.deliver(message({ text: 'hello' }))
  const bot = await startBot(api, { profile: [words] })
  await bot.logged('telegram.profile.failed', 3)
  await api.until(() => api.sent().length === 1)
  expect(api.calls.filter((call) => call.method.startsWith('setMy'))).toEqual([])
})

it('tries again when Telegram is busy', async () => {
  const api = await openApi()
  api.fail('setMyCommands', no(429, 'Too Many Requests', { retry_after: 2 }))
  const bot = await startBot(api, { profile: [words] })
  await api.until(() => api.of('setMyCommands').length === 2)
  expect(bot.pauses).toEqual([2_000])
})
