import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument, type YAMLError } from 'yaml'
import type { z } from 'zod'
import { explainIssue } from './explain-issue.ts'
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
  const blame = (file: string, field: string, what: string, line?: number): undefined => {
    faults.push({ file, field, what, line })
  }
  const one = <T>(file: string, schema: z.ZodType<T>): T | undefined => {
    const text = readText(join(root, file))
    if (text === undefined) return blame(file, '-', 'is missing or cannot be read; put it back')
    const document = parseDocument(text, { uniqueKeys: true })
    if (isRubbish(text)) return blame(file, '-', 'is no text; save it as UTF-8')
    const [error] = document.errors
    if (error) return blame(file, '-', inWords(error), error.linePos?.[0].line)
    const parsed = schema.safeParse(document.toJS())
    for (const issue of parsed.error?.issues ?? []) faults.push(...explainIssue(file, issue))
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

/** What is wrong, and what to do, without the words of those who read YAML for a living. */
function inWords({ code }: YAMLError): string {
  if (code === 'DUPLICATE_KEY') return 'a field stands twice; keep one of the two'
  if (code === 'MISSING_CHAR' || code === 'BAD_DQ_ESCAPE')
    return 'a quote or a bracket is not closed here or above; close it'
  return 'cannot be read here; let the line start with as many spaces as its neighbours, and put words with a colon in "double quotes"'
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
