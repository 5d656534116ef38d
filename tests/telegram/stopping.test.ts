import { expect, it } from 'vitest'
import { startTelegram } from '../../src/telegram/start-telegram.ts'
import { hang, no } from './scripted-api.ts'
import { gate, jumpingTiming, keptLog, openApi, say, startBot, TOKEN } from './start-bot.ts'
import { message } from './updates.ts'

it('can be stopped before the first poll, when telegraf says that the bot is not running', async () => {
  const api = await openApi()
  api.fail('deleteWebhook', hang)
  const bot = await startBot(api)
  await api.until(() => api.of('deleteWebhook').length === 1)
  await bot.stop()
  await bot.run
  expect(api.of('getUpdates')).toEqual([])
})

it('can be stopped at once, twice, and after the polling has ended', async () => {
  const api = await openApi()
  const bot = await startBot(api)
  await Promise.all([bot.stop(), bot.stop()])
  await bot.run
  await bot.stop()
  expect(bot.count('telegram.stopped')).toBe(1)
})

it('ends a poll that waits for updates', async () => {
  const api = await openApi()
  const bot = await startBot(api)
  await api.until(() => api.of('getUpdates').length === 1)
  await bot.stop()
  await bot.run
  expect(bot.events()).toContain('telegram.stopped')
})

it('ends while it pauses after a failed poll', async () => {
  const api = await openApi()
  const pausing = gate()
  api.fail('getUpdates', no(502, 'Bad Gateway'))
  const pause = (_ms: number, signal: AbortSignal) => {
    pausing.open()
    return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  }
  const bot = await startBot(api, { timing: { ...jumpingTiming().timing, pause } })
  await pausing.opened
  await bot.stop()
  await bot.run
})

it('waits for what is being answered, and tells Telegram that it is done', async () => {
  const api = await openApi()
  const thinking = gate()
  const done = gate()
  api.deliver(message({ text: 'hello' }))
  const bot = await startBot(api, {
    async hear() {
      thinking.open()
      await done.opened
      return say('answered')
    },
  })
  await thinking.opened
  const stopped = bot.stop()
  done.open()
  await stopped
  expect(api.sent()).toEqual(['answered'])
  expect(api.unconfirmed()).toEqual([])
})

it('waits no longer than its deadline, and then sends nothing more', async () => {
  const api = await openApi()
  api.fail('sendMessage', hang)
  api.deliver(message({ text: 'hello' }))
  const bot = await startBot(api, { limits: { stop: 20 } })
  await api.until(() => api.sent().length === 1)
  await bot.stop()
  expect(bot.lines).toContainEqual({ event: 'telegram.stopped.late', unanswered: 1 })
  expect(await bot.send('7', say('late'))).toBe('lost')
  expect(api.sent()).toEqual(['heard hello'])
})

it('gives up starting when it is told to while Telegram does not answer', async () => {
  const api = await openApi()
  const leaving = new AbortController()
  api.fail('getMe', hang)
  const parts = { token: TOKEN, apiRoot: api.root, log: keptLog().log, timing: jumpingTiming().timing }
  const starting = startTelegram({ ...parts, hear: async () => say(''), apology: say(''), signal: leaving.signal })
  await api.until(() => api.of('getMe').length === 1)
  leaving.abort()
  await expect(starting).rejects.toThrow(/aborted/)
})
