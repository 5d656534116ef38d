import { expect, it, onTestFinished } from 'vitest'
import type { Reply } from '../../src/answering/reply.ts'
import type { Incoming } from '../../src/conversation/incoming.ts'
import { type BotApi, createBotApi } from '../../src/preview/bot-api.ts'
import { startTelegram } from '../../src/telegram/start-telegram.ts'
import { jumpingTiming, keptLog, say, TOKEN } from './start-bot.ts'

const buttons = [[{ label: 'Settings', press: 'do:settings' }]]
const screen = (text: string): Reply => say('', { bubbles: [{ text, html: false, buttons }] })

/** A bot whose second screen takes the place of the first. */
async function start(hear: (incoming: Incoming) => Promise<Reply>) {
  const api = await createBotApi({ token: TOKEN })
  onTestFinished(() => api.close())
  const parts = { token: TOKEN, apiRoot: api.url, apology: say('sorry'), log: keptLog().log }
  const bot = await startTelegram({ ...parts, timing: jumpingTiming().timing, hear })
  onTestFinished(bot.stop)
  return api
}

const texts = (api: BotApi) => api.chat().flatMap(({ from, text }) => (from?.is_bot && text ? [text] : []))

function until(api: BotApi, isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isSo()) return
      forget()
      resolve()
    }
    const forget = api.onChange(look)
    look()
  })
}

const called = (api: BotApi, method: string) => api.calls.filter((call) => call.method === method).length

it('changes the message whose button she pressed', async () => {
  const api = await start(async ({ press, message }) =>
    press === undefined ? screen('home') : { ...screen('settings'), replaces: message ?? '' },
  )
  api.say({ text: 'hi' })
  await until(api, () => texts(api).length === 1)
  api.press({ label: 'Settings' })
  await until(api, () => texts(api).includes('settings'))
  expect(texts(api)).toEqual(['settings'])
})

it('lets a message be that says so already', async () => {
  const api = await start(async ({ press, message }) =>
    press === undefined ? screen('home') : { ...screen('home'), replaces: message ?? '' },
  )
  api.say({ text: 'hi' })
  await until(api, () => texts(api).length === 1)
  api.press({ label: 'Settings' })
  api.say({ text: 'hi again' })
  await until(api, () => texts(api).length === 2)
  expect(called(api, 'editMessageText')).toBe(1)
  expect(texts(api)).toEqual(['home', 'home'])
})

it('sends the screen anew when the message cannot be changed any more', async () => {
  const api = await start(async ({ press }) =>
    press === undefined ? screen('home') : { ...screen('settings'), replaces: '999999' },
  )
  api.say({ text: 'hi' })
  await until(api, () => texts(api).length === 1)
  api.press({ label: 'Settings' })
  await until(api, () => texts(api).length === 2)
  expect(texts(api)).toEqual(['home', 'settings'])
})

it('sends a file with its words', async () => {
  const file = { name: 'bumpback.json', content: '{"profile":{}}' }
  const api = await start(async () => say('', { bubbles: [{ text: 'all of it', html: false, buttons, file }] }))
  api.say({ text: '/export' })
  await until(api, () => called(api, 'sendDocument') === 1)
  await until(api, () => api.chat().length === 2)
  const [, sent] = api.chat()
  expect(sent).toMatchObject({ caption: 'all of it', document: { file_name: 'bumpback.json' } })
  const { file_id = '' } = (sent as { document?: { file_id?: string } }).document ?? {}
  expect(String(api.file(file_id)?.bytes ?? '')).toContain('profile')
})
