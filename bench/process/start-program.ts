import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'

export interface Line {
  level: string
  event: string
}

/** A bot that runs as a process of its own. */
export interface RunningProgram {
  pid: number
  /** Where its port is. */
  url: string
  folder: string
  /** Every line of its log. */
  log: Line[]
  /** Resident memory now, in megabytes; 0 where the system does not tell. */
  memory: () => number
  stop: (signal?: NodeJS.Signals) => Promise<number | null>
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}

/**
 * Starts the bot with these settings, and resolves when it is ready.
 *
 * @param folder holds its database; a new one where none is given
 * @param script another bot, which tells in the same words that it is ready
 * @param onLine is told of every line of its log
 */
export async function startProgram(
  settings: Record<string, string>,
  folder = newFolder(),
  script = 'src/main.ts',
  onLine: (line: Line) => void = () => {},
): Promise<RunningProgram> {
  const port = settings.PORT ?? String(await freePort())
  const env = { PATH: process.env.PATH ?? '', HOST: '127.0.0.1', DATABASE_URL: `file:${folder}/bumpback.db` }
  const program = spawn(process.execPath, ['--import', 'tsx', script], {
    env: { ...env, ...settings, PORT: port },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = once(program, 'exit') as Promise<[number | null]>
  const log: Line[] = []
  const ready = new Promise<void>((resolve) => {
    createInterface({ input: program.stderr }).on('line', (text) => {
      const line: Line = text.startsWith('{') ? JSON.parse(text) : { level: 'fatal', event: text }
      log.push(line)
      onLine(line)
      if (line.event === 'telegram.ready') resolve()
    })
  })
  const failed = ended.then(() => Promise.reject(new Error(`the bot ended: ${log.at(-1)?.event}`)))
  failed.catch(() => {})
  await Promise.race([ready, failed])
  return {
    url: `http://127.0.0.1:${port}`,
    pid: program.pid ?? 0,
    folder,
    log,
    memory: () => residentMegabytes(program.pid),
    async stop(signal = 'SIGTERM') {
      if (program.exitCode === null && program.signalCode === null) program.kill(signal)
      return (await ended)[0]
    },
  }
}

function residentMegabytes(pid = 0): number {
  const file = `/proc/${pid}/status`
  const kilobytes = existsSync(file) ? /VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1] : undefined
  return Number(kilobytes ?? 0) / 1000
}

/** A folder that is gone when this process ends. */
export function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bumpback-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}
