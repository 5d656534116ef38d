import type { Amount, Dose } from '../tips/dose.ts'
import type { ExerciseFacts } from '../tips/exercise.ts'
import type { ExerciseWords } from '../tips/exercise-words.ts'
import { halfDose } from '../tips/half-dose.ts'
import type { Fault } from './fault.ts'

/** Sentences of a dose whose figures are not those of the facts. */
export function doseFaults(words: ExerciseWords, facts: ExerciseFacts): Omit<Fault, 'file'>[] {
  return [
    ...disagreements('dose', words.dose, amountsOf(facts.dose)),
    ...disagreements('doseEasy', words.doseEasy, amountsOf(halfDose(facts.dose))),
  ]
}

/** Every figure that a sentence must name, and may go between. "Once a day" need not be said. */
function amountsOf({ reps, holdSeconds, minutes, perDay, underMinutes }: Dose): Amount[] {
  const under = underMinutes === undefined ? undefined : { start: underMinutes, buildTo: underMinutes }
  return [reps, holdSeconds, minutes, perDay, under].filter((amount) => amount !== undefined)
}

function disagreements(field: string, sentence: string, amounts: readonly Amount[]): Omit<Fault, 'file'>[] {
  const said = figuresOf(sentence)
  const unsaid = amounts.flatMap(({ start, buildTo }) => [start, buildTo]).filter((n) => n > 1 && !said.includes(n))
  const strange = said.filter((n) => n > 1 && !amounts.some(({ start, buildTo }) => start <= n && n <= buildTo))
  return [
    ...unsaid.map((n) => ({
      field,
      what: `does not say ${n}, as content/facts/exercises.yaml does; say it in figures`,
    })),
    ...strange.map((n) => ({ field, what: `says ${n}, and content/facts/exercises.yaml does not; make them agree` })),
  ]
}

const figuresOf = (sentence: string) =>
  [
    ...sentence
      .replace(/\bonce\b/gi, '1')
      .replace(/\btwice\b/gi, '2')
      .matchAll(/\d+/g),
  ].map(([figure]) => Number(figure))
