import type { Token } from '../text/token.ts'
import type { Occurrence } from './found.ts'

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
  /** The concepts that stand in the message and are not denied: what raises a level ("severe", "regular"). */
  details: () => ReadonlySet<string>
  /** The words that are neither denied nor part of a look-alike: what the second net is allowed to hear. The same tokens where that is all. */
  audible: () => readonly Token[]
}
