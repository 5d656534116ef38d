import type { Level } from '../level.ts'

/** A danger sign that a message mentions. */
export interface Danger {
  /** Its id in the catalogue, such as `DS02`. */
  sign: string
  level: Level
  /** True where it is clearly denied, or belongs to another pregnancy: then it does not escalate. */
  negated: boolean
  /** The part of the message that bears it out, as offsets. Never stored, never logged. */
  evidence: { from: number; to: number }
}
