import { freePort, type Line, newFolder, type RunningProgram, startProgram } from '../process/start-program.ts'

/** A replica that can be killed and started again at the same address. */
export interface Replica {
  url: string
  isUp: () => boolean
  start: () => Promise<void>
  stop: (signal?: NodeJS.Signals) => Promise<number | null>
}

/** @param onLine is told of every line of its log */
export async function createReplica(settings: Record<string, string>, onLine: (line: Line) => void): Promise<Replica> {
  const [port, folder] = [String(await freePort()), newFolder()]
  let program: RunningProgram | undefined
  return {
    url: `http://127.0.0.1:${port}`,
    isUp: () => program !== undefined,
    async start() {
      program = await startProgram({ ...settings, PORT: port }, folder, undefined, onLine)
    },
    async stop(signal) {
      const ending = program
      program = undefined
      return (await ending?.stop(signal)) ?? null
    },
  }
}
