import { execFileSync } from 'node:child_process'
import { TelegramError } from 'telegraf'
import { expect, it } from 'vitest'
import { createLog, type Log } from '../src/log.ts'

/** What a log wrote, as one text and line by line. */
function written(use: (log: Log) => void, level: 'debug' | 'info' = 'info') {
  const text: string[] = []
  use(createLog({ level, destination: { write: (line) => text.push(line) } }))
  return { text: text.join(''), lines: text.map((line): Record<string, unknown> => JSON.parse(line)) }
}

const refusal = () =>
  new TelegramError(
    {
      error_code: 403,
      description: 'Forbidden: chat 987654321 blocked the bot',
      parameters: { migrate_to_chat_id: -1001 },
    },
    { method: 'sendMessage', payload: { chat_id: 987654321, text: 'about your bleeding' } },
  )

it('writes one JSON line each with time, level and event, and nothing about the machine', () => {
  const { lines } = written((log) => log.info({ event: 'update.answered', kind: 'answer', ms: 12 }))
  expect(lines).toEqual([
    {
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      event: 'update.answered',
      kind: 'answer',
      ms: 12,
    },
  ])
})

it('leaves out what is below its level', () => {
  expect(written((log) => log.debug({ event: 'x' })).lines).toEqual([])
  expect(written((log) => log.debug({ event: 'x' }), 'debug').lines).toHaveLength(1)
})

it("holds nothing of her words or ids when Telegram's refusal is logged, and still tells what happened", () => {
  const { text, lines } = written((log) => log.error({ event: 'send.failed', err: refusal() }))
  expect(text).not.toMatch(/bleeding|987654321|1001|payload/)
  expect(lines[0]).toMatchObject({
    event: 'send.failed',
    err: { message: '403: Forbidden: chat [id] blocked the bot' },
  })
})

it('holds nothing of a message, however deep it is in what is logged', () => {
  const message = {
    message_id: 7,
    chat: { id: 987654321 },
    from: { id: 5, first_name: 'Ada' },
    text: 'my waters broke',
  }
  const update = { update_id: 1, message }
  const { text } = written((log) => {
    log.info({ event: 'a', update, ...message })
    log.info({ event: 'b', context: { list: [{ message }, { Text: 'my waters broke', chatId: 987654321 }] } })
    log.warn({ event: 'c', callback_query: { data: 'x', message }, profile: { dueDate: '2027-02-14' } })
    log.error({ event: 'd', err: Object.assign(new Error('outer', { cause: refusal() }), { ctx: { update } }) })
    log.error({ event: 'e', reason: [refusal()] })
  })
  expect(text).not.toMatch(/waters|bleeding|987654321|Ada|2027-02-14/)
  expect(text.split('\n').filter(Boolean)).toHaveLength(5)
})

it('holds no token that stands in the message of an error', () => {
  const err = new Error('request to https://api.telegram.org/bot123456:AAF-abc_def/getUpdates failed')
  expect(written((log) => log.error({ event: 'poll.failed', err })).text).not.toMatch(/123456|AAF-abc_def/)
})

it('bears what refers to itself', () => {
  const loop: Record<string, unknown> = {}
  loop.again = loop
  const err = new Error('loop')
  err.cause = err
  expect(written((log) => log.error({ event: 'x', loop, err })).lines).toHaveLength(1)
})

it('goes to stderr when no destination is given, so that stdout stays clean', () => {
  const program = `import { createLog } from './src/log.ts'; createLog({ level: 'info' }).info({ event: 'started' })`
  const run = ['--import', 'tsx', '--input-type=module', '-e', program]
  expect(execFileSync('node', run, { stdio: ['ignore', 'pipe', 'ignore'] }).toString()).toBe('')
  expect(execFileSync('sh', ['-c', '"$@" 2>&1 1>/dev/null', 'sh', 'node', ...run]).toString()).toContain('"started"')
}, 20_000)
