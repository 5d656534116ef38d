import { spawnSync } from 'node:child_process'

const TIMES = 5

/**
 * How long a script takes from nothing to its end, in milliseconds: the median of five runs.
 *
 * @throws when it fails
 */
export function timeStart(script: string, ...args: string[]): number {
  const times = Array.from({ length: TIMES }, () => {
    const started = performance.now()
    const { status } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args])
    if (status !== 0) throw new Error(`${script} ended with ${status}; run it by hand to see why`)
    return performance.now() - started
  })
  return times.sort((a, b) => a - b)[TIMES >> 1] ?? 0
}
