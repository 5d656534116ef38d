import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'

/** A program that has not said that it is ready after so many milliseconds is ended. */
const PATIENCE = 45_000

/** Runs the bot as `npm start` does, with these settings over an empty environment, and ends it with the test. */
export async function runProgram(settings: Record<string, string>) {
  const folder = await mkdtemp(path.join(tmpdir(), 'bumpback-'))
  const database = path.join(folder, 'bumpback.db')
  const env = { PATH: process.env.PATH ?? '', HOST: '127.0.0.1', PORT: '0', DATABASE_URL: `file:${database}` }
  const program = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: { ...env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(program, 'exit')
  const said: string[] = []
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (program.exitCode === null && program.signalCode === null) program.kill(signal)
    await ended
    return program.exitCode
  }
  onTestFinished(async () => {
    await stop('SIGKILL')
    await rm(folder, { recursive: true, force: true })
  })
  const ready = new Promise<string | undefined>((resolve) => {
    for (const input of [program.stdout, program.stderr]) {
      createInterface({ input }).on('line', (line) => {
        said.push(line)
        const { event, url } = eventIn(line)
        if (event === 'telegram.ready' || event === 'preview.ready') resolve(url)
      })
    }
  })
  const failed = ended.then(() => Promise.reject(new Error(`the bot ended before it was ready:\n${said.join('\n')}`)))
  failed.catch(() => {})
  const late = setTimeout(() => program.kill('SIGKILL'), PATIENCE)
  const url = await Promise.race([ready, failed])
  clearTimeout(late)
  return { url: url ?? '', said, stop, database, folder }
}

function eventIn(line: string): { event?: string; url?: string } {
  return line.startsWith('{') ? (JSON.parse(line) as { event?: string; url?: string }) : {}
}
