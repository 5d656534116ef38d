import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { explainIssue } from './explain-issue.ts'
import type { Fault } from './fault.ts'
import type { Parsed } from './parse-yaml.ts'

/** Reads data files below a root and collects what is wrong with them. */
export interface Reader {
  /** One file, or undefined where it is missing or wrong. */
  one<T>(file: string, schema: z.ZodType<T>): T | undefined
  /** Every `.yaml` file of a folder, in the order of their names, without the wrong ones. */
  folder<T>(folder: string, schema: z.ZodType<T>): { file: string; value: T }[]
  faults: Fault[]
}

/** @param root the folder that holds `intents/` and `content/` */
export function createReader(root: string, parse: (text: string) => Parsed): Reader {
  const faults: Fault[] = []
  const blame = (file: string, field: string, what: string, line?: number): undefined => {
    faults.push({ file, field, what, line })
  }
  const one = <T>(file: string, schema: z.ZodType<T>): T | undefined => {
    const text = readText(join(root, file))
    if (text === undefined) return blame(file, '-', 'is missing or cannot be read; put it back')
    const parsed = parse(text)
    if ('wrong' in parsed) return blame(file, '-', parsed.wrong, parsed.line)
    const { data, error } = schema.safeParse(parsed.value)
    for (const issue of error?.issues ?? []) faults.push(...explainIssue(file, issue))
    return data
  }
  return {
    one,
    faults,
    folder(folder, schema) {
      const files = namesIn(join(root, folder))
      if (files.length === 0) blame(folder, '-', 'is missing or empty; put its files back')
      return files.flatMap((name) => {
        const value = one(`${folder}/${name}`, schema)
        return value === undefined ? [] : [{ file: `${folder}/${name}`, value }]
      })
    },
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function namesIn(path: string): string[] {
  try {
    return readdirSync(path)
      .filter((name) => name.endsWith('.yaml'))
      .sort()
  } catch {
    return []
  }
}
