import { basename } from 'node:path'
import type { Fault } from './fault.ts'

/** What is said of everything at once where one file of these is not there. */
const FOLLOWS: [file: string, says: string][] = [
  ['content/en/answers/', 'no answer rests on'],
  ['content/facts/exercises.yaml', 'there is no exercise'],
]

/**
 * Leaves out what is wrong only because a file could not be read: whoever mends that file mends it, too.
 *
 * @param unread the faults of the files that could not be read
 * @param found the faults between files
 */
export function dropConsequences(unread: readonly Fault[], found: readonly Fault[]): Fault[] {
  const files = [...new Set(unread.map(({ file }) => file))]
  const names = files.map((file) => `"${basename(file, '.yaml')}"`)
  const said = FOLLOWS.filter(([start]) => files.some((file) => file.startsWith(start))).map(([, says]) => says)
  return found.filter(
    ({ file, what }) =>
      ![...files, ...names].some((one) => file === one || what.includes(one)) &&
      !said.some((says) => what.startsWith(says)),
  )
}
