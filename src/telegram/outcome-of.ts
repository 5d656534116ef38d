import { BrokenAnswerError } from './broken-answer-error.ts'
import { errorCode } from './error-code.ts'
import { HungCallError } from './hung-call-error.ts'

/** What a failed call comes to, in one word that can be counted. */
export function outcomeOf(error: unknown): string {
  const code = errorCode(error)
  if (code !== undefined) return String(code)
  if (error instanceof HungCallError) return 'hung'
  return error instanceof BrokenAnswerError ? 'broken' : 'network'
}
