import { once } from 'node:events'
import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import type { BotApi } from '../../src/preview/bot-api.ts'
import { openBotApi, TOKEN } from '../helpers/open-bot-api.ts'
import { runProgram } from '../helpers/run-program.ts'
import { temporaryFolder } from '../storage/temporary-folder.ts'

const CHATS = Array.from({ length: 40 }, (_, at) => at + 1)

const repliesIn = (api: BotApi, chat: number) => api.chat(chat).filter(({ from }) => from?.is_bot === true).length
const answered = (api: BotApi) => CHATS.filter((chat) => repliesIn(api, chat) > 0).length

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

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return String(typeof address === 'object' ? address?.port : '')
}

/** A Telegram in which forty mothers write, and the settings of a bot that keeps its database when it starts again. */
async function forty(more: Record<string, string> = {}) {
  const { api } = await openBotApi()
  const settings = {
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: api.url,
    DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
    DATABASE_URL: `file:${temporaryFolder()}/bumpback.db`,
    ...more,
  }
  const say = (chats: number[]) => {
    for (const chat of chats) api.say({ chat, text: chat % 4 === 0 ? 'I am bleeding' : 'is a heat pad ok' })
  }
  return { api, settings, say }
}

describe('a bot that is stopped in the midst of its work and started again', { timeout: 60_000 }, () => {
  it.each(['long polling', 'a webhook'])('answers everybody once, with %s', async (how) => {
    const port = await freePort()
    const webhook = how === 'a webhook' ? { PORT: port, WEBHOOK_URL: `http://127.0.0.1:${port}/hook` } : {}
    const { api, settings, say } = await forty(webhook)
    const first = await runProgram(settings)
    say(CHATS)
    await until(api, () => answered(api) >= 5)
    expect(await first.stop('SIGTERM')).toBe(0)
    await runProgram(settings)
    await until(api, () => answered(api) === CHATS.length)
    expect(CHATS.filter((chat) => repliesIn(api, chat) !== 1)).toEqual([])
  })

  it('answers everybody once when Telegram was down as it stopped', async () => {
    const { api, settings, say } = await forty()
    const first = await runProgram(settings)
    for (const _ of CHATS) api.failNext('sendMessage', { kind: 'status', code: 502 })
    say(CHATS)
    await until(api, () => api.calls.filter(({ method }) => method === 'sendMessage').length >= 5)
    expect(await first.stop('SIGTERM')).toBe(0)
    await runProgram(settings)
    await until(api, () => answered(api) === CHATS.length)
    expect(CHATS.filter((chat) => repliesIn(api, chat) !== 1)).toEqual([])
  })

  it('loses nobody, and answers hardly anybody twice, when it was killed', async () => {
    const { api, settings, say } = await forty()
    const first = await runProgram(settings)
    say(CHATS)
    await until(api, () => answered(api) >= 5)
    await first.stop('SIGKILL')
    await runProgram(settings)
    await until(api, () => answered(api) === CHATS.length)
    // What was sent and not yet noted when it died is sent again: no more than what was under way at that moment.
    expect(CHATS.filter((chat) => repliesIn(api, chat) > 2)).toEqual([])
  })
})
