import { expect, it, onTestFinished } from 'vitest'
import { type BotApi, createBotApi } from '../../src/preview/bot-api.ts'
import { startTelegram } from '../../src/telegram/start-telegram.ts'
import type { TelegramParts } from '../../src/telegram/telegram-parts.ts'
import { jumpingTiming, keptLog, say, TOKEN } from './start-bot.ts'

async function openTelegram() {
  const api = await createBotApi({ token: TOKEN })
  onTestFinished(() => api.close())
  return api
}

/** A bot that repeats what it hears, on a Telegram that checks what it is sent as the real one does. */
async function start(api: BotApi, parts: Partial<TelegramParts> = {}) {
  const kept = keptLog()
  const bot = await startTelegram({
    token: TOKEN,
    apiRoot: api.url,
    hear: async ({ text, press }) => say(`heard ${text ?? press}`),
    apology: say('sorry'),
    log: kept.log,
    timing: jumpingTiming().timing,
    ...parts,
  })
  onTestFinished(bot.stop)
  return { ...bot, ...kept }
}

/** What the bot wrote to her, in order. */
const read = (api: BotApi) => api.chat().flatMap(({ from, text }) => (from?.is_bot && text ? [text] : []))

function until(api: BotApi, condition: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!condition()) return
      ignore()
      resolve()
    }
    const ignore = api.onChange(look)
    look()
  })
}

it('answers what she writes, edits, sends without words and presses, in her order', async () => {
  const api = await openTelegram()
  const buttons = [[{ label: 'More', press: 'more' }]]
  const bot = await start(api, {
    async hear({ text, press, unreadable }) {
      const words = unreadable ? 'cannot read' : `<b>heard</b> ${text ?? press}`
      return say('', { bubbles: [{ text: words, html: true, buttons }] })
    },
  })
  expect(bot.botName).toBe(api.bot.username)
  const first = api.say({ text: 'my back' })
  api.say({ photo: true, caption: 'like this' })
  api.say({ voice: 3 })
  api.edit({ message: first.message_id, text: 'my back hurts' })
  await until(api, () => read(api).length === 4)
  api.press({ label: 'More' })
  await until(api, () => read(api).length === 5)
  expect(read(api)).toEqual(['heard my back', 'heard like this', 'cannot read', 'heard my back hurts', 'heard more'])
  expect(api.calls.map((call) => call.method)).toContain('answerCallbackQuery')
})

it('sends words whose marks Telegram cannot parse', async () => {
  const api = await openTelegram()
  await start(api, { hear: async () => say('', { bubbles: [{ text: '<b>call</i> now', html: true, buttons: [] }] }) })
  api.say({ text: 'hello' })
  await until(api, () => read(api).length === 1)
  expect(read(api)).toEqual(['call now'])
})

it('reads letters whole when the network cuts one in two', async () => {
  const api = await openTelegram()
  api.say({ text: 'болить спина' })
  api.failNext('getUpdates', { kind: 'split' })
  await start(api)
  await until(api, () => read(api).length === 1)
  expect(read(api)).toEqual(['heard болить спина'])
})

it('hears each message once through every kind of fault', async () => {
  const api = await openTelegram()
  api.failNext('getUpdates', { kind: 'status', code: 502 })
  api.failNext('getUpdates', { kind: 'too-many-requests', retryAfter: 4 })
  api.failNext('getUpdates', { kind: 'wrong-json' })
  api.failNext('getUpdates', { kind: 'reset', done: true })
  api.failNext('getUpdates', { kind: 'hang' })
  api.failNext('sendMessage', { kind: 'too-many-requests', retryAfter: 4 })
  api.failNext('sendMessage', { kind: 'reset' })
  api.say({ text: 'one' })
  await start(api, { limits: { poll: 200 } })
  api.say({ text: 'two' })
  await until(api, () => read(api).length === 2)
  expect(read(api)).toEqual(['heard one', 'heard two'])
})

it('is told when she blocks the bot', async () => {
  const api = await openTelegram()
  const blocked: string[] = []
  api.say({ text: 'hello' })
  const bot = await start(api, { onBlocked: (chat) => void blocked.push(chat) })
  await until(api, () => read(api).length === 1)
  api.block()
  expect(await bot.send('1', say('tip'))).toBe('blocked')
  await bot.stop()
  expect(new Set(blocked)).toEqual(new Set(['1']))
})

it('takes over from the bot that it replaces, and both polls end in peace', async () => {
  const api = await openTelegram()
  const limits = { conflict: Number.POSITIVE_INFINITY }
  const old = await start(api, { limits })
  const next = await start(api, { limits, hear: async ({ text }) => say(`new ${text}`) })
  await Promise.race([old.logged('telegram.poll.conflict'), next.logged('telegram.poll.conflict')])
  await old.stop()
  await old.run
  api.say({ text: 'hello' })
  await until(api, () => read(api).length === 1)
  expect(read(api)).toEqual(['new hello'])
})
