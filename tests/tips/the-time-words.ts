import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { timeWordsSchema } from '../../src/tips/time/time-words.ts'

/** The real words for times of day. */
export const theTimeWords = timeWordsSchema.parse(parse(readFileSync('content/en/time-words.yaml', 'utf8')))
