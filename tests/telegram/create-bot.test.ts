import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, getDefaultAutoSelectFamilyAttemptTimeout } from 'node:net'
import type { Update } from 'telegraf/types'
import { expect, it, onTestFinished } from 'vitest'
import { createBot } from '../../src/telegram/create-bot.ts'
import { usualLimits } from '../../src/telegram/limits.ts'
import { keptLog, openApi, startBot, TOKEN } from './start-bot.ts'
import { press } from './updates.ts'

it('never answers in the reply to a webhook, where telegraf would not see a call fail', async () => {
  const api = await openApi()
  const bot = createBot({ token: TOKEN, apiRoot: api.root, limits: usualLimits, log: keptLog().log })
  bot.use((ctx) => ctx.answerCbQuery())
  const webhook = createServer((_req, res) => void bot.handleUpdate(press('more') as unknown as Update, res))
  onTestFinished(() => void webhook.close())
  await once(webhook.listen(0, '127.0.0.1'), 'listening')
  const answer = await fetch(`http://127.0.0.1:${(webhook.address() as AddressInfo).port}`)
  expect(await answer.text()).toBe('')
  expect(api.of('answerCallbackQuery')).toHaveLength(1)
})

it('gives a slow line to Telegram time to connect, where Node alone allows 250 ms', async () => {
  await startBot(await openApi())
  expect(getDefaultAutoSelectFamilyAttemptTimeout()).toBe(2_500)
})
