import { spawn } from 'node:child_process'

/** Runs a door of the program as an operator would, and gives what it printed. */
export async function runDoor(
  door: string,
  args: string[] = [],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
) {
  const child = spawn(process.execPath, ['--import', 'tsx', `src/${door}.ts`, ...args], {
    env: { ...process.env, ...env },
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  child.stdin.end(input)
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { stdout, stderr, status }
}
