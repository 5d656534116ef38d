import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { exerciseFactsSchema } from '../../src/tips/exercise.ts'
import { exerciseWordsSchema } from '../../src/tips/exercise-words.ts'
import { tipsPlanSchema } from '../../src/tips/plan.ts'

const read = (file: string): unknown => parse(readFileSync(file, 'utf8'))
const facts = z.array(exerciseFactsSchema).parse(read('content/facts/exercises.yaml'))
const folder = 'content/en/exercises'
const words = readdirSync(folder).map((file) => exerciseWordsSchema.parse(read(`${folder}/${file}`)))

/** The real plan. */
export const thePlan = tipsPlanSchema.parse(read('content/facts/tips-plan.yaml'))

/** The real exercises. */
export const theExercises = new Map(
  facts.flatMap((fact) => {
    const said = words.find(({ id }) => id === fact.id)
    return said ? [[fact.id, { facts: fact, words: said }] as const] : []
  }),
)

export const theTipData = { plan: thePlan, exercises: theExercises }
