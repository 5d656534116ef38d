import { TelegramError } from 'telegraf'
import { expect, it } from 'vitest'
import { safeError } from '../../src/telegram/safe-error.ts'
import { no, reset } from './scripted-api.ts'
import { openApi, say, startBot, TOKEN } from './start-bot.ts'
import { message } from './updates.ts'

const WORDS = 'I am bleeding'
const CHAT = 987_654_321

it('keeps name, code and what Telegram is known to say, and nothing of the call', () => {
  const description = "Bad Request: can't parse entities: Unsupported start tag"
  const call = { method: 'sendMessage', payload: { chat_id: CHAT, text: WORDS } }
  const error = new TelegramError({ error_code: 400, description }, call)
  expect(JSON.stringify(error)).toContain(WORDS)
  expect(safeError(error)).toEqual({ name: 'TelegramError', code: 400, description: "can't parse entities" })
})

it('keeps nothing of a description that repeats her words, her chat or the token', () => {
  const error = new TelegramError({ error_code: 400, description: `Bad Request: ${CHAT} ${WORDS} ${TOKEN}` })
  expect(safeError(error)).toEqual({ name: 'TelegramError', code: 400 })
})

it('keeps the code of a broken connection and not its message, which holds the token', () => {
  const error = Object.assign(new Error(`request to https://h/bot${TOKEN}/getMe failed`), { code: 'ECONNRESET' })
  error.name = 'FetchError'
  expect(safeError(error)).toEqual({ name: 'FetchError', code: 'ECONNRESET' })
})

it.each([
  ['a name', Object.assign(new Error('x'), { name: WORDS })],
  ['a code', Object.assign(new Error('x'), { code: WORDS })],
  ['a number for a code', Object.assign(new Error('x'), { code: CHAT })],
  ['no error at all', WORDS],
  ['nothing', undefined],
])('keeps no secret that comes as %s', (_what, error) => {
  expect(safeError(error)).toEqual({ name: 'Error' })
})

it('lets no word, chat or token into the log, whatever goes wrong', async () => {
  const api = await openApi()
  api.fail('getUpdates', no(400, `no ${TOKEN}`), reset)
  api.fail('sendMessage', reset, no(400, `${WORDS} in ${CHAT}`), no(403, `${CHAT} has blocked`))
  api.deliver(message({ text: WORDS }, { chat: CHAT }), { update_id: 5_000, message: null })
  const bot = await startBot(api, { onBlocked: (chat) => Promise.reject(new Error(chat)) })
  await api.until(() => api.sent().length === 3)
  api.deliver(message({ text: `throw ${WORDS}` }, { id: 5_001, chat: CHAT }))
  await api.until(() => api.sent().length === 4)
  await bot.send(String(CHAT), say(WORDS))
  await bot.stop()
  const written = JSON.stringify(bot.lines)
  expect(bot.lines.length).toBeGreaterThan(7)
  for (const secret of [WORDS, 'heard', String(CHAT), TOKEN, 'Secret']) expect(written).not.toContain(secret)
})
