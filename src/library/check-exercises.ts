import type { ExerciseFacts } from '../tips/exercise.ts'
import type { ExerciseWords } from '../tips/exercise-words.ts'
import { checkNames } from './check-names.ts'
import { doseFaults } from './dose-faults.ts'
import type { Fault } from './fault.ts'
import type { Data } from './read-data.ts'
import { tipTextFaults } from './tip-text-faults.ts'

const FACTS = 'content/facts/exercises.yaml'

/** Facts without words or words without facts, forms nobody words, doses that disagree, texts that are too long for a tip. */
export function checkExercises({ exerciseFacts, exerciseWords, sources, tipsPlan, tipsWords }: Data): Fault[] {
  const facts = new Map((exerciseFacts ?? []).map((row) => [row.id, row]))
  const worded = new Set(exerciseWords.map(({ value }) => value.id))
  const known = new Set((sources ?? []).map(({ id }) => id))
  const supineBefore = tipsPlan?.supineBefore ?? 0
  const lost = (id: string, field: string, what: string): Fault => ({ file: FACTS, field: `${id}.${field}`, what })
  return [
    ...checkNames(exerciseWords),
    ...twice(exerciseFacts ?? []).map((id) => lost(id, 'id', 'stands twice; keep one')),
    ...[...facts.values()].flatMap((row) => [
      ...(worded.has(row.id) ? [] : [lost(row.id, 'id', `content/en/exercises/${row.id}.yaml is missing; write it`)]),
      ...row.sources
        .filter((source) => !known.has(source))
        .map((source) =>
          lost(
            row.id,
            'sources',
            `there is no source "${source}"; add it to content/facts/sources.yaml or mend the code`,
          ),
        ),
      ...(row.weeks.from > row.weeks.to ? [lost(row.id, 'weeks', 'ends before it begins; swap the two')] : []),
      ...(row.positions.includes('supine') && row.weeks.to >= supineBefore
        ? [lost(row.id, 'weeks', `lies on the back; end it before week ${supineBefore}`)]
        : []),
      ...(['easier', 'harder'] as const).flatMap((field) => otherForm(row, field, facts, lost)),
    ]),
    ...exerciseWords.flatMap(({ file, value }) => {
      const row = facts.get(value.id)
      if (!row) return [{ file, field: 'id', what: `${value.id} has no row in ${FACTS}; add one` }]
      const faults = [...formFaults(value, row), ...doseFaults(value, row), ...tipTextFaults(value, tipsWords)]
      return faults.map((fault) => ({ file, ...fault }))
    }),
  ]
}

const twice = (rows: readonly ExerciseFacts[]) =>
  rows.map(({ id }) => id).filter((id, at, ids) => ids.indexOf(id) !== at)

function otherForm(
  row: ExerciseFacts,
  field: 'easier' | 'harder',
  facts: ReadonlyMap<string, ExerciseFacts>,
  lost: (id: string, field: string, what: string) => Fault,
): Fault[] {
  const id = row[field]
  if (id === undefined) return []
  const other = facts.get(id)
  if (!other) return [lost(row.id, field, `there is no exercise "${id}"; mend the number or take it out`)]
  return other.slot === row.slot ? [] : [lost(row.id, field, `${id} is ${other.slot}, not ${row.slot}; name another`)]
}

/** A form that the facts ask for must be worded, and no other. */
function formFaults(words: ExerciseWords, facts: ExerciseFacts): Omit<Fault, 'file'>[] {
  const asked = { late: facts.lateFrom !== undefined, small: facts.filters.pgp === 'small' }
  return (['late', 'small'] as const)
    .filter((field) => asked[field] !== (words[field] !== undefined))
    .map((field) => ({
      field,
      what: asked[field] ? `is missing, and ${FACTS} asks for it; write it` : `is never sent; ${FACTS} must ask for it`,
    }))
}
