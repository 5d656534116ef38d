import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'

/** A program that has not said where it is after so many milliseconds is ended. */
const PATIENCE = 45_000

/** Starts the whole program as `npm start` does, without a token, on a free port and with a store of its own. */
export async function startBot() {
  const folder = await mkdtemp(path.join(tmpdir(), 'bumpback-'))
  const { PATH = '' } = process.env
  const env = { PATH, HOST: '127.0.0.1', PORT: '0', DATABASE_URL: `file:${path.join(folder, 'bumpback.db')}` }
  const program = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(program, 'exit')
  const stop = async () => {
    if (program.exitCode === null && program.signalCode === null) program.kill('SIGTERM')
    await ended
    await rm(folder, { recursive: true, force: true })
  }
  const said: string[] = []
  const ready = new Promise<string>((resolve) => {
    const hear = (line: string) => {
      said.push(line)
      const url = addressIn(line)
      if (url !== undefined) resolve(url)
    }
    for (const input of [program.stdout, program.stderr]) createInterface({ input }).on('line', hear)
  })
  const failed = ended.then(() => Promise.reject(new Error(`the bot ended before it was ready:\n${said.join('\n')}`)))
  const late = setTimeout(() => program.kill('SIGKILL'), PATIENCE)
  try {
    return { url: await Promise.race([ready, failed]), stop }
  } catch (error) {
    await stop()
    throw error
  } finally {
    clearTimeout(late)
  }
}

function addressIn(line: string): string | undefined {
  if (!line.startsWith('{')) return undefined
  const { event, url } = JSON.parse(line) as { event?: string; url?: string }
  return event === 'preview.ready' ? url : undefined
}
