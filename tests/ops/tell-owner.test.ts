import { describe, expect, it } from 'vitest'
import { createOwnerTeller } from '../../src/ops/tell-owner.ts'
import { openBotApi, TOKEN } from '../helpers/open-bot-api.ts'
import { runProgram } from '../helpers/run-program.ts'

const HOUR = 3_600_000

function anOwner() {
  const told: string[] = []
  let [time, isReached] = [0, true]
  const note = createOwnerTeller({
    now: () => time,
    tell: async (text) => {
      if (isReached) told.push(text)
      return isReached
    },
  })
  return { note, told, at: (ms: number) => (time = ms), reached: (is: boolean) => (isReached = is) }
}

describe('the owner', { timeout: 60_000 }, () => {
  it('is told of a fault at once, with what to do', () => {
    const { note, told } = anOwner()
    note('error', 'message.failed')
    expect(told).toEqual([expect.stringMatching(/message\.failed\. .*npm run doctor/)])
  })

  it('is told of the same fault once an hour, with how often it happened', () => {
    const { note, told, at } = anOwner()
    for (let times = 0; times < 5; times += 1) note('error', 'tip.failed')
    expect(told).toHaveLength(1)
    at(HOUR)
    note('error', 'tip.failed')
    expect(told).toHaveLength(2)
    expect(told[1]).toContain('tip.failed, 5 times')
  })

  it('is told of another fault meanwhile, and of nothing that is none', () => {
    const { note, told } = anOwner()
    note('error', 'tip.failed')
    note('fatal', 'crashed')
    note('warn', 'telegram.retry')
    note('info', 'message.answered')
    expect(told).toHaveLength(2)
  })

  it('is told later how often it happened when the first word did not arrive', async () => {
    const { note, told, at, reached } = anOwner()
    reached(false)
    note('error', 'sweep.failed')
    await Promise.resolve()
    reached(true)
    at(HOUR)
    note('error', 'sweep.failed')
    expect(told).toEqual([expect.stringContaining('sweep.failed, 2 times')])
  })

  it('reads in the own chat of a running bot that a message could not be sent to somebody', async () => {
    const { api } = await openBotApi()
    const settings = { BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: api.url, DATA_KEY: Buffer.alloc(32, 7).toString('base64') }
    await runProgram({ ...settings, OWNER_CHAT_ID: '77' })
    api.say({ chat: 77, text: '/start' }) // a bot cannot write first
    await expect.poll(() => api.chat(77).length, { timeout: 20_000 }).toBeGreaterThan(1)
    for (const _form of ['rich', 'plain', 'bare']) api.failNext('sendMessage', { kind: 'status', code: 400 })
    api.say({ chat: 5, text: 'is a heat pad ok' })
    await expect.poll(() => api.chat(77).at(-1)?.text, { timeout: 20_000 }).toMatch(/^Bumpback, a fault: telegram\./)
    expect(api.chat(77).map(({ text }) => text)).not.toContainEqual(expect.stringMatching(/heat|\b5\b/))
  })
})
