import type { z } from 'zod'
import { StorageError } from './storage-error.ts'

/** All records are filled up to a multiple of this, so that a length does not tell what is known about her. */
const BLOCK = 256

/** A value as the text that is sealed. What is of the wrong shape is refused here, where it was made. */
export function writeJson<T>(value: T, schema: z.ZodType<T>): string {
  const json = JSON.stringify(checked(value, schema))
  return json.padEnd(Math.ceil(json.length / BLOCK) * BLOCK)
}

/** The value in an opened text. */
export function readJson<T>(text: string, schema: z.ZodType<T>): T {
  return checked(parsed(text), schema)
}

function checked<T>(record: unknown, schema: z.ZodType<T>): T {
  const result = schema.safeParse(record)
  if (result.success) return result.data
  const fields = result.error.issues.map((issue) => issue.path.join('.')).join(', ')
  throw new StorageError(`A record is not of the known shape (${fields}); restore it from the last backup.`)
}

/** Nothing for what is not JSON: the parser's own error would quote from the record. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
