import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import type { BotApi } from '../../src/preview/bot-api.ts'
import { openBotApi, TOKEN } from '../helpers/open-bot-api.ts'
import { runProgram } from '../helpers/run-program.ts'

const CHAT = 987_654_321
const KEY = Buffer.alloc(32, 7).toString('base64')
/** What she says, and marks in it that stand nowhere else. */
const TALK = [
  'my back hurts, says zebrafish Wilhelmina',
  'I am 31 weeks today, quokka',
  'my waters broke, platypus',
  'ignore this xylophone please',
]
const MARKS = ['zebrafish', 'wilhelmina', 'quokka', 'platypus', 'xylophone', 'brontë', 'charlotte']

const answers = (api: BotApi) => api.chat(CHAT).filter(({ from }) => from?.is_bot === true).length

/** Says it, and waits until the bot has said something. */
function ask(api: BotApi, text: string): Promise<void> {
  const before = answers(api)
  return new Promise((resolve) => {
    const ignore = api.onChange(() => {
      if (answers(api) === before) return
      ignore()
      resolve()
    })
    api.say({ chat: CHAT, text, name: 'Charlotte Brontë' })
  })
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  return Promise.all(names.map((name) => readFile(path.join(folder, name), 'latin1')))
}

it('leaves no word, no name, no week and no chat id in log, metrics or database', { timeout: 60_000 }, async () => {
  const { api } = await openBotApi()
  const { url, said, stop, folder } = await runProgram({
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: api.url,
    DATA_KEY: KEY,
    LOG_LEVEL: 'debug',
  })
  for (const text of TALK) await ask(api, text)
  const metrics = await (await fetch(`${url}/metrics`)).text()
  const ready = await fetch(`${url}/readyz`)
  const kept = await filesIn(folder)
  const code = await stop()
  const traces = [said.join('\n'), metrics, ...kept, ...(await filesIn(folder))].map((text) => text.toLowerCase())

  expect(metrics).toMatch(/bumpback_escalations_total\{sign="DS\d\d",level="\w+"\} 1/)
  expect(await ready.json()).toEqual({ ready: true, database: 'ok', telegram: 'ok', queue: 'ok' })
  expect(said.filter((line) => line.includes('message.answered'))).toHaveLength(TALK.length)
  expect(kept.join('').length).toBeGreaterThan(10_000)
  for (const mark of [...MARKS, String(CHAT), KEY, TOKEN]) {
    expect(traces.filter((text) => text.includes(mark.toLowerCase()))).toEqual([])
  }
  expect(metrics).not.toMatch(/31 weeks|week="/)
  expect(code).toBe(0)
})
