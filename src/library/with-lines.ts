import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fault } from './fault.ts'
import { findLine } from './find-line.ts'

/** Faults with the lines on which they stand, as far as they can be found. Read again, for this is rare. */
export function withLines(root: string, faults: readonly Fault[]): Fault[] {
  return faults.map((fault) => (fault.line === undefined ? { ...fault, line: lineIn(root, fault) } : fault))
}

function lineIn(root: string, fault: Fault): number | undefined {
  try {
    return findLine(readFileSync(join(root, fault.file), 'utf8'), fault)
  } catch {
    return undefined
  }
}
