import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, it, onTestFinished } from 'vitest'

const PROGRAM = path.join(import.meta.dirname, 'a-running-bot.ts')
type Line = { event: string; step?: string; signal?: string; failed?: number; err?: { message: string } }

/** Runs the program; `onLine` sees each line of its log. Gives the exit code and the log. */
async function run(how: string, onLine: (line: Line, bot: ChildProcess) => void = () => {}) {
  const bot = spawn('node', ['--import', 'tsx', PROGRAM, how], { stdio: ['ignore', 'inherit', 'pipe'] })
  onTestFinished(() => void bot.kill('SIGKILL'))
  const ended = once(bot, 'exit')
  const log: Line[] = []
  for await (const text of createInterface({ input: bot.stderr })) {
    const line: Line = JSON.parse(text)
    log.push(line)
    onLine(line, bot)
  }
  const [code] = await ended
  return { code, log, events: log.map(({ event, step }) => [event, step].filter(Boolean).join(' ')) }
}

const stopOnce = (signal: 'SIGTERM' | 'SIGINT') => (line: Line, bot: ChildProcess) =>
  void (line.event === 'running' && bot.kill(signal))

describe('shutting down', { timeout: 20_000 }, () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('stops everything in order on %s and ends with 0', async (signal) => {
    const { code, events, log } = await run('well', stopOnce(signal))
    expect(events).toEqual([
      'running',
      'shutdown.started',
      'shutdown.stopped intake',
      'shutdown.stopped store',
      'shutdown.done',
    ])
    expect(log[1]?.signal).toBe(signal)
    expect(code).toBe(0)
  })

  it.each([
    ['badly', 'no'],
    ['slowly', 'Took longer than 50 ms.'],
  ])('goes on when one thing stops %s, says so, and ends with 1', async (how, why) => {
    const { code, events, log } = await run(how, stopOnce('SIGTERM'))
    expect(events).toEqual([
      'running',
      'shutdown.started',
      'shutdown.failed intake',
      'shutdown.stopped store',
      'shutdown.done',
    ])
    expect(log[2]?.err?.message).toBe(why)
    expect(code).toBe(1)
  })

  it('stops everything after an error that nobody caught, and ends with 1', async () => {
    const { code, events } = await run('crash')
    expect(events).toEqual([
      'running',
      'crashed',
      'shutdown.started',
      'shutdown.stopped intake',
      'shutdown.stopped store',
      'shutdown.done',
    ])
    expect(code).toBe(1)
  })

  it('ends at once on a second signal', async () => {
    const { code, events } = await run('stuck', ({ event }, bot) => {
      if (event === 'running' || event === 'shutdown.started') bot.kill('SIGTERM')
    })
    expect(events).toEqual(['running', 'shutdown.started', 'shutdown.forced'])
    expect(code).toBe(1)
  })
})
