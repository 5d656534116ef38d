import { expect, it } from 'vitest'
import { no } from './scripted-api.ts'
import { jumpingTiming, openApi, say, startBot } from './start-bot.ts'

const HOUR = 3_600_000

it.each([
  ['ahead', HOUR],
  ['back', -HOUR],
])('sends, and waits no longer, when somebody sets the clock %s by hours while Telegram is busy', async (_, jump) => {
  const api = await openApi()
  const { timing, pauses } = jumpingTiming()
  let time = Date.UTC(2026, 10, 23)
  const now = () => {
    time += jump
    return time
  }
  const bot = await startBot(api, { timing: { ...timing, now } })
  api.fail('sendMessage', no(429, 'Too Many Requests', { retry_after: 3 }), no(502, 'Bad Gateway'))
  expect(await bot.send('7', say('hello'))).toBe('sent')
  expect(Math.max(...pauses)).toBeLessThan(60_000)
})
