import type { ExerciseFacts } from './exercise.ts'
import type { ExerciseWords } from './exercise-words.ts'
import type { Gazetteer } from './places/gazetteer.ts'
import type { TipsPlan } from './plan.ts'
import type { TimeWords } from './time/time-words.ts'
import type { TipsWords } from './tips-words.ts'

/** An exercise whole: what it is, and how it is said. */
export interface Exercise {
  facts: ExerciseFacts
  words: ExerciseWords
}

/** Everything reviewed that a tip can be made of, and what her time and place are read by. */
export interface TipShelf {
  exercises: ReadonlyMap<string, Exercise>
  plan: TipsPlan
  words: TipsWords
  timeWords: TimeWords
  places: Gazetteer
}
