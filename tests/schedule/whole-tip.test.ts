import { expect, it, onTestFinished } from 'vitest'
import { paceOf, runTips } from '../../src/run-tips.ts'
import { openStore } from '../../src/storage/open-store.ts'
import { startTelegram } from '../../src/telegram/start-telegram.ts'
import { openBotApi, TOKEN } from '../helpers/open-bot-api.ts'
import { NOW, theApp } from '../helpers/the-app.ts'
import { jumpingTiming, keptLog, say } from '../telegram/start-bot.ts'

it('brings her the exercise of her day: signed up, due, chosen, said and sent', async () => {
  const app = theApp()
  const now = () => NOW
  const { api } = await openBotApi()
  const store = await openStore({ databaseUrl: ':memory:', dataKey: Buffer.alloc(32, 'w'), now })
  const { log } = keptLog()
  const timing = { ...jumpingTiming().timing, now }
  const telegram = await startTelegram({
    token: TOKEN,
    apiRoot: api.url,
    hear: async () => say('heard'),
    apology: say('sorry'),
    log,
    timing: jumpingTiming().timing,
  })
  api.meet(7)
  await store.save('7', { dueDate: '2027-04-04' })
  const { tips } = app.tips(store)
  await tips.subscribe('7', { time: '11:58', zone: 'Europe/London', filters: [], kit: [] })
  const kept = await tips.find('7')
  if (kept) await store.tips.save('7', kept.subscription, { at: NOW - 120_000, day: '2026-11-23' })
  const perSecond = 25
  const schedule = runTips({
    app,
    store,
    telegram,
    pace: paceOf(perSecond),
    perSecond,
    timing,
    log: { ...log, debug: log.info, fatal: log.error },
  })
  onTestFinished(async () => {
    await schedule.stop()
    await telegram.stop()
    await store.close()
  })
  await expect.poll(() => api.chat(7).length, { timeout: 10_000 }).toBe(1)
  const [tip] = api.chat(7)
  const { words } = app.library.tips.exercises.get('EX03') ?? {}
  for (const line of [words?.title, ...(words?.steps ?? []), words?.doseEasy]) expect(tip?.text).toContain(line)
  expect(tip?.reply_markup?.inline_keyboard.flat().map(({ callback_data }) => callback_data)).toContain(
    'tip:done:2026-11-23',
  )
  await expect.poll(async () => (await store.tips.history('7'))[0]?.state).toBe('sent')
})
