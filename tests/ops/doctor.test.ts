import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { checkTelegram } from '../../src/ops/doctor/check-telegram.ts'
import { openBotApi, TOKEN } from '../helpers/open-bot-api.ts'
import { runDoor } from '../helpers/run-door.ts'
import { temporaryFolder } from '../storage/temporary-folder.ts'

const KEY = Buffer.alloc(32, 7).toString('base64')
const MINUTE = 60_000

/** Settings for a bot whose database is not there yet. */
async function settings() {
  const { api } = await openBotApi()
  const folder = temporaryFolder()
  const env = { BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: api.url, DATABASE_URL: `file:${folder}/data/bumpback.db` }
  return { api, folder, env: { ...env, DATA_KEY: KEY, LOG_LEVEL: 'silent' } }
}

it('finds nothing wrong with a bot that can start', async () => {
  const { env } = await settings()
  const { stdout, stderr, status } = await runDoor('doctor', [], { env })
  expect(stdout.split('\n')).toEqual([
    expect.stringMatching(/^ok {7}content: /),
    expect.stringMatching(/^ok {7}settings: /),
    'ok       database: is made at the first start',
    expect.stringMatching(/^(ok {5}|warning) {2}disk: \d+ MB are free/),
    'ok       token: is that of @bumpback_preview_bot',
    'ok       clock: agrees with Telegram',
    'ok       webhook: is not used: the bot asks for updates',
    '',
  ])
  expect([stderr, status]).toEqual(['', 0])
})

it('says of each fault what to do, and shows no secret', async () => {
  const { env, folder } = await settings()
  mkdirSync(path.join(folder, 'data'))
  writeFileSync(path.join(folder, 'data', 'bumpback.db'), 'this is no database, and never was one')
  writeFileSync(path.join(folder, 'data', 'key'), KEY)
  const { DATA_KEY, ...rest } = env
  const wrong = { ...rest, BOT_TOKEN: '77:wrong', DATA_KEY_FILE: path.join(folder, 'data', 'key') }
  const { stdout, status } = await runDoor('doctor', [], { env: wrong })
  expect(stdout).toMatch(/^fault {4}database: .*restore the last backup/m)
  expect(stdout).toMatch(/^warning {2}key: lies beside the database/m)
  expect(stdout).toMatch(/^fault {4}token: .*copy it from @BotFather/m)
  expect(stdout).not.toMatch(/77:wrong/)
  expect(stdout).not.toContain(DATA_KEY)
  expect(status).toBe(1)
})

it('lists every wrong setting', async () => {
  const { stdout, status } = await runDoor('doctor', [], { env: { BOT_TOKEN: 'x', PORT: 'y', DATA_KEY: '' } })
  expect(stdout.match(/^fault {4}settings: /gm)?.length).toBeGreaterThan(1)
  expect(status).toBe(1)
})

it.each([
  ['fast', 5 * MINUTE],
  ['slow', -5 * MINUTE],
])('finds a clock that is %s', async (_, off) => {
  const { api } = await openBotApi()
  const now = () => Date.now() + off
  const findings = await checkTelegram({ apiRoot: `${api.url}/`, token: TOKEN, webhookUrl: undefined, now })
  expect(findings).toContainEqual(expect.objectContaining({ about: 'clock', state: 'fault' }))
})

it('finds a webhook that is not the one that was set, and a Telegram that is not there', async () => {
  const { api } = await openBotApi()
  const parts = { apiRoot: `${api.url}/`, token: TOKEN, webhookUrl: 'https://bot.example/hook', now: Date.now }
  expect(await checkTelegram(parts)).toContainEqual(expect.objectContaining({ about: 'webhook', state: 'warning' }))
  const gone = await checkTelegram({ ...parts, apiRoot: 'http://127.0.0.1:1/' })
  expect(gone).toEqual([
    { about: 'token', state: 'fault', what: expect.stringMatching(/cannot be reached; check network/) },
  ])
})
