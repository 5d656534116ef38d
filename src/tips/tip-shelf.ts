import type { ExerciseFacts } from './exercise.ts'
import type { ExerciseWords } from './exercise-words.ts'
import type { TipsPlan } from './plan.ts'
import type { TipsWords } from './tips-words.ts'

/** An exercise whole: what it is, and how it is said. */
export interface Exercise {
  facts: ExerciseFacts
  words: ExerciseWords
}

/** Everything reviewed that a tip can be made of. */
export interface TipShelf {
  exercises: ReadonlyMap<string, Exercise>
  plan: TipsPlan
  words: TipsWords
}
