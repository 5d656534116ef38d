import type { Way } from './way.ts'

/** How something is said: a danger sign, or a signal. */
export interface Wording {
  id: string
  say: readonly string[]
  /** Ways that make it an emergency by themselves. */
  strong: readonly string[]
  lookAlikes: readonly string[]
  denied: readonly string[]
}

/** A way that belongs to a sign. */
export interface SignWay {
  sign: string
  way: Way
}

/** One way to say a sign, ready to be matched. */
export interface Rule extends SignWay {
  /** Whether this way alone makes it an emergency. */
  strong: boolean
  /** Whether a negation stands within the way itself ("not kicking"), so that no other one can deny it. */
  negative: boolean
}
