import type { ExerciseFacts } from '../exercise.ts'
import type { Kit } from '../kit.ts'

/** What she must be spared. */
type Filter = keyof ExerciseFacts['filters']

/** What the choice of a tip knows of her. */
export interface Need {
  /** Her local day, as `YYYY-MM-DD`. */
  day: string
  /** Whole weeks on that day; null where they are not known. */
  weeks: number | null
  filters: readonly Filter[]
  /** Of the things that not everybody has, those that she has. */
  kit: readonly Kit[]
  /** Whether she feels sick, in the first weeks. */
  nausea?: boolean
}
