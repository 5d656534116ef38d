import type { Token } from '../text/token.ts'
import type { Occurrence } from './found.ts'
import type { Named } from './named.ts'

/** A sign that the rules found. */
export interface Mention {
  sign: string
  /** Whether it was said in a way that makes it an emergency. */
  strong: boolean
  negated: boolean
  /** The tokens that bear it out. */
  evidence: Occurrence
}

export interface Mentions {
  mentions: Mention[]
  /** The concepts and readings that stand in the message, in its order. */
  named: () => readonly Named[]
  /** The words that are neither denied nor part of a look-alike: what the second net is allowed to hear. The same tokens where that is all. */
  audible: () => readonly Token[]
}
