import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/storage/open-store.ts'
import { openBotApi, TOKEN } from '../helpers/open-bot-api.ts'
import { openLine } from '../helpers/open-line.ts'
import { runProgram } from '../helpers/run-program.ts'
import { databasesOn } from '../storage/databases.ts'
import { ownPostgresServer } from '../storage/postgres-server.ts'

const server = await ownPostgresServer()
const { newDatabase } = databasesOn(server?.url)
const KEY = Buffer.alloc(32, 7)
const SOON = { timeout: 20_000 }
/** So that it is due on this day, whatever the time is. */
const WANTED = { time: '00:00', zone: 'UTC', filters: [], kit: [], since: '2026-01-01' }

/** A bot on PostgreSQL, and a mother in chat 1. */
async function aBot(databaseUrl: string) {
  const { api } = await openBotApi()
  const bot = await runProgram({
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: api.url,
    DATA_KEY: KEY.toString('base64'),
    DATABASE_URL: databaseUrl,
  })
  const hers = () => api.chat(1).filter(({ from }) => from?.is_bot === true)
  /** What she reads when she writes this. */
  const ask = async (text: string) => {
    const before = hers().length
    api.say({ chat: 1, text })
    await expect.poll(() => hers().length, SOON).toBeGreaterThan(before)
    return hers()
      .slice(before)
      .map((message) => message.text)
      .join('\n')
  }
  const ready = async () => {
    const answer = await fetch(`${bot.url}/readyz`)
    return (await answer.json()) as { ready: boolean; database: string }
  }
  return { ask, ready, hers }
}

/** What must hold while the database is away: care first, then answers, and the word to the operator. */
async function answersWithout({ ask, ready }: Awaited<ReturnType<typeof aBot>>) {
  const since = performance.now()
  expect(await ask('I am bleeding a lot')).toMatch(/\bcall\b/i)
  expect(performance.now() - since).toBeLessThan(4_000)
  expect(await ask('can i take a warm bath')).toMatch(/bath/i)
  expect(await ready()).toMatchObject({ ready: false, database: 'fails or takes too long' })
}

describe.skipIf(!server)('a bot that loses its database', { timeout: 120_000 }, () => {
  it('answers while the database hangs and while it is down, knows all again when it is back; moves wait for it', async () => {
    const url = await newDatabase()
    const line = await openLine(url)
    const bot = await aBot(line.url)
    await bot.ask('I am 30 weeks')
    expect(await bot.ready()).toMatchObject({ ready: true })
    line.hang()
    await answersWithout(bot)
    line.mend()
    await expect.poll(bot.ready, SOON).toMatchObject({ ready: true })
    await server?.stop()
    await answersWithout(bot)
    await server?.start()
    await expect.poll(bot.ready, SOON).toMatchObject({ ready: true })
    const store = await openStore({ databaseUrl: url, dataKey: KEY, now: Date.now })
    expect(await store.find('1')).toMatchObject({ dueDate: expect.any(String) as string })
    await store.save('1', { dueDate: new Date(Date.now() + 70 * 86_400_000).toISOString().slice(0, 10) })
    const before = bot.hers().length
    await store.tips.save('1', WANTED, { at: Date.now() - 1_000, day: new Date().toISOString().slice(0, 10) })
    await expect.poll(() => bot.hers().length, SOON).toBe(before + 1)
    await store.close()
  })
})
