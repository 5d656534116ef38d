import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Fault } from './fault.ts'

/** Reads data files below a root and collects what is wrong with them. */
export interface Reader {
  /** One file, or undefined where it is missing or wrong. */
  one<T>(file: string, schema: z.ZodType<T>): T | undefined
  /** Every `.yaml` file of a folder, in the order of their names, without the wrong ones. */
  folder<T>(folder: string, schema: z.ZodType<T>): { file: string; value: T }[]
  faults: Fault[]
}

/** A whole file of binary rubbish is no data: YAML would read part of it. */
const isRubbish = (text: string) => text.includes('\u0000') || text.includes('\ufffd')

/** @param root the folder that holds `intents/` and `content/` */
export function createReader(root: string): Reader {
  const faults: Fault[] = []
  const blame = (file: string, field: string, what: string): undefined => {
    faults.push({ file, field, what })
  }
  const one = <T>(file: string, schema: z.ZodType<T>): T | undefined => {
    const text = readText(join(root, file))
    if (text === undefined) return blame(file, '-', 'is missing or cannot be read; put it back')
    const document = parseDocument(text, { uniqueKeys: true })
    if (isRubbish(text) || document.errors.length > 0)
      return blame(file, '-', document.errors[0]?.message.split('\n')[0] ?? 'is no text; save it as UTF-8')
    const parsed = schema.safeParse(document.toJS())
    for (const issue of parsed.error?.issues ?? []) blame(file, issue.path.join('.') || '-', issue.message)
    return parsed.data
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
