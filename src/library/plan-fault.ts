import type { ExerciseFacts } from '../tips/exercise.ts'
import type { Fault } from './fault.ts'

/** A fault of the plan; its file is known. */
export type PlanFault = Omit<Fault, 'file'>

/** The facts of every exercise, by its id. */
export type FactsById = ReadonlyMap<string, ExerciseFacts>
