import type { z } from 'zod'
import type { Fault } from './fault.ts'

type Issue = z.core.$ZodIssue

/** What zod found wrong with a file, in words that say what to do: a fault for each field. */
export function explainIssue(file: string, issue: Issue): Fault[] {
  const at = issue.path.join('.')
  if (issue.code !== 'unrecognized_keys') return [{ file, field: at || '-', what: wordsFor(issue) }]
  return issue.keys.map((key) => ({
    file,
    field: at === '' ? key : `${at}.${key}`,
    what: 'is no field that is known here; mend its spelling, or take it out',
  }))
}

/** What zod says by itself; anything else stands in a schema and is in our words. */
const OWN_OF_ZOD = /^(Invalid|Too |Unrecognized)/

function wordsFor(issue: Issue): string {
  if (!OWN_OF_ZOD.test(issue.message)) return issue.message
  if (issue.code === 'invalid_type') return wrongKind(issue)
  if (issue.code === 'too_big') return `is too ${sizeWord(issue.origin)}; ${issue.maximum}${unit(issue.origin)} at most`
  if (issue.code === 'too_small') return tooSmall(issue)
  if (issue.code === 'invalid_value') return `must be one of: ${issue.values.join(', ')}; choose one`
  if (issue.code === 'invalid_union') return 'is not written as it must be; look how others of its kind are written'
  if (issue.code !== 'invalid_format') return `${issue.message}; look how others of its kind are written`
  if (issue.format === 'date') return 'is no day; write year, month and day as in 2026-11-23'
  if (issue.format === 'url') return 'is no address of a page; copy it from the browser, with https://'
  return 'has signs that may not stand there; look how other files write it'
}

const KINDS: Record<string, string> = {
  string: 'words',
  int: 'a whole number',
  number: 'a number',
  array: 'a list: [A, B]',
  object: 'written with the names of its fields',
  boolean: 'true or false',
}

function wrongKind({ expected, message }: Extract<Issue, { code: 'invalid_type' }>): string {
  if (message.endsWith('received undefined')) return 'is missing; add it'
  const hint = expected === 'string' ? '; put them in "double quotes"' : '; look how its neighbours are written'
  return `must be ${KINDS[expected] ?? expected}${hint}`
}

function tooSmall({ origin, minimum }: Extract<Issue, { code: 'too_small' }>): string {
  if (origin === 'string') return 'is empty; write it, or take the line out'
  return `is too ${origin === 'array' ? 'short' : 'small'}; ${minimum}${unit(origin)} at least`
}

const sizeWord = (origin: string) => (origin === 'string' || origin === 'array' ? 'long' : 'great')
const unit = (origin: string) => (origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : '')
