import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkExercises } from '../../src/library/check-exercises.ts'
import { checkTipsPlan } from '../../src/library/check-tips-plan.ts'
import { checkTipsWords } from '../../src/library/check-tips-words.ts'
import { crossCheck } from '../../src/library/cross-check.ts'
import { faultLine } from '../../src/library/fault.ts'
import { loadLibrary } from '../../src/library/load.ts'
import { type Data, readData } from '../../src/library/read-data.ts'
import { exerciseFactsSchema } from '../../src/tips/exercise.ts'
import { exerciseWordsSchema } from '../../src/tips/exercise-words.ts'
import { tipsPlanSchema } from '../../src/tips/plan.ts'
import { tipsWordsSchema } from '../../src/tips/tips-words.ts'
import { dataCopy } from '../helpers/data-copy.ts'
import { rememberParse } from '../helpers/remember-parse.ts'

const FACTS = 'content/facts/exercises.yaml'
const PLAN = 'content/facts/tips-plan.yaml'
const WORDS = 'content/en/tips.yaml'
const exercise = (id: string) => `content/en/exercises/${id}.yaml`

/** Everything as it stands; a test spoils one file of it and looks at the checks of the tips alone. */
const whole = readData('.')
const checked = (data: Data) =>
  [checkExercises, checkTipsPlan, checkTipsWords]
    .flatMap((check) => check(data))
    .map(faultLine)
    .join('\n')
const changed = (file: string, change: (text: string) => string): string => {
  const value: unknown = parse(change(readFileSync(file, 'utf8')))
  if (file === FACTS) return checked({ ...whole, exerciseFacts: exerciseFactsSchema.array().parse(value) })
  if (file === PLAN) return checked({ ...whole, tipsPlan: tipsPlanSchema.parse(value) })
  if (file === WORDS) return checked({ ...whole, tipsWords: tipsWordsSchema.parse(value) })
  const own = { file, value: exerciseWordsSchema.parse(value) }
  return checked({ ...whole, exerciseWords: [...without(file), own] })
}
const without = (file: string) => whole.exerciseWords.filter((entry) => entry.file !== file)
const edited = (file: string, from: string | RegExp, to: string) => changed(file, (text) => text.replace(from, to))
/** The facts with the first `from` of one exercise replaced. */
const ofExercise = (id: string, from: string, to: string) =>
  changed(FACTS, (text) => {
    const at = text.indexOf(`id: ${id}`)
    return text.slice(0, at) + text.slice(at).replace(from, to)
  })

describe('the library, of the tips', () => {
  it('has every exercise with its facts and words, frozen to the bottom', () => {
    const { exercises, plan, words } = loadLibrary('.', '2026-11-23').tips
    for (const [id, { facts, words: said }] of exercises) expect([facts.id, said.id]).toEqual([id, id])
    for (const part of [plan.base[0]?.days, words.rest, exercises.get('EX01')?.facts.dose.reps])
      expect(Object.isFrozen(part)).toBe(true)
  })

  it('does not start with faults in exercises, plan or words', () => {
    const copy = dataCopy()
    copy.edit(exercise('EX18'), (text) => text.replace('Build up to 15', 'Build up to 25'))
    copy.edit(PLAN, (text) => text.replace('exercise: EX12', 'exercise: EX99'))
    copy.edit(WORDS, (text) => text.replace('{TIME}', '{NAME}'))
    const files = new Set(crossCheck(readData(copy.root, rememberParse), '2026-11-23').map(({ file }) => file))
    expect(files).toEqual(new Set([exercise('EX18'), PLAN, WORDS]))
    expect(() => loadLibrary(copy.root, '2026-11-23')).toThrow(PLAN)
  })
})

describe('check, of the exercises', () => {
  it('tells of facts without words, and of words without facts', () => {
    expect(checked({ ...whole, exerciseWords: without(exercise('EX05')) })).toContain(
      `${FACTS}: EX05.id: ${exercise('EX05')} is missing`,
    )
    expect(ofExercise('EX05', 'id: EX05', 'id: EX55')).toContain(`${exercise('EX05')}: id: EX05 has no row`)
  })

  it('tells of a move on the back that goes on from week 16', () => {
    expect(ofExercise('EX24', 'to: 15', 'to: 16')).toContain(`${FACTS}: EX24.weeks: lies on the back`)
  })

  it('tells of a source and of an easier exercise that are not there', () => {
    expect(ofExercise('EX02', '[KKH]', '[NOPE]')).toContain('EX02.sources: there is no source "NOPE"')
    expect(ofExercise('EX02', 'easier: EX01', 'easier: EX77')).toContain('EX02.easier: there is no exercise "EX77"')
    expect(ofExercise('EX02', 'easier: EX01', 'easier: EX16')).toContain('EX02.easier: EX16 is strength, not mobility')
  })

  it('tells of a dose in words that is not the dose of the facts', () => {
    expect(edited(exercise('EX18'), 'Build up to 15', 'Build up to 25')).toContain(`${exercise('EX18')}: dose: says 25`)
    expect(edited(exercise('EX18'), 'doseEasy: 4 times', 'doseEasy: 6 times')).toContain('doseEasy: does not say 4')
  })

  it('tells of a form that the facts ask for and nobody worded, and of one that is never sent', () => {
    expect(edited(exercise('EX19'), /^late: .*\n/m, '')).toContain(`${exercise('EX19')}: late: is missing`)
    expect(edited(exercise('EX01'), 'picture:', 'small: Keep it small.\npicture:')).toContain('small: is never sent')
  })

  it('tells of a tip that is too long, and of marks', () => {
    expect(edited(exercise('EX01'), 'Hold, then let go.', `Hold${' on'.repeat(60)}.`)).toContain('steps: title, steps')
    expect(edited(exercise('EX01'), 'Hold, then let go.', 'Hold <b>still</b>.')).toContain('steps: has a mark')
  })
})

describe('check, of the plan', () => {
  it('tells of an exercise that is not there, wherever the plan names it', () => {
    expect(edited(PLAN, 'exercise: EX12', 'exercise: EX99')).toContain(
      `${PLAN}: base: there is no exercise "EX99"; mend`,
    )
    expect(edited(PLAN, 'comfort: [EX11]', 'comfort: [EX99]')).toContain(
      'later.moves.comfort: there is no exercise "EX99"; mend the number or take it out',
    )
  })

  it('tells of an exercise that it never sends', () => {
    expect(edited(PLAN, 'stretch: [EX09, EX10', 'stretch: [EX10')).toContain('later.moves: names EX09 nowhere')
  })

  it('tells of two strength days in a row', () => {
    expect(edited(PLAN, '  - [walk]', '  - [strength]')).toContain(`${PLAN}: shape: has strength on two days`)
  })

  it('tells of a day with a move of another slot', () => {
    expect(edited(PLAN, 'exercise: EX12', 'exercise: EX18')).toContain('base.1.days.3: EX18 is strength, which is not')
  })

  it('tells of a move that comes back too soon', () => {
    expect(edited(PLAN, 'exercise: EX18', 'exercise: EX21')).toContain('base.1.days.4: EX21 came within 5 days')
  })

  it('tells of a plan that needs something to be bought', () => {
    expect(edited(PLAN, 'exercise: EX01', 'exercise: EX05')).toContain('base.1.days.0: EX05 needs a ball')
  })

  it('tells of a substitute that hurts as well', () => {
    expect(edited(PLAN, 'pgp: [EX01', 'pgp: [EX12')).toContain('instead.pgp: EX12 is not for her either')
  })

  it('tells of a move on the back in the first week and in the last weeks', () => {
    expect(edited(PLAN, 'exercise: EX16', 'exercise: EX24')).toContain('base.0: EX24 is not for the first week')
    expect(edited(PLAN, 'moves: [EX01, EX03', 'moves: [EX24, EX03')).toContain(
      'comfort: EX24 ends before the last week',
    )
  })

  it('tells of tips at night', () => {
    expect(edited(PLAN, 'offered: [8', 'offered: [3')).toContain('hours: offers 3, which is not from 7 to 20')
  })

  it('tells of a rest day about an answer that is not there', () => {
    expect(edited(PLAN, 'topics: [heat_cold]', 'topics: [sauna]')).toContain('rest: there is no answer "sauna"')
  })
})

describe('check, of the words of the tips', () => {
  it('tells of a question, a place and a topic that nobody worded', () => {
    expect(edited(WORDS, /^ {4}twins_or_more: .*\n/m, '')).toContain('signUp.questions: "twins_or_more" is missing')
    expect(edited(WORDS, /^ {4}calf: .*\n/m, '')).toContain('sore.places: "calf" is missing')
    expect(edited(WORDS, /^ {2}shoes: .*\n/m, '')).toContain('rest: "shoes" is missing')
  })

  it('tells of a place that nothing fills', () => {
    expect(edited(WORDS, '{TIME}.', '{NAME}.')).toContain('{NAME} is filled in by nothing')
  })

  it('tells of a button that is too long, and of a missing file', () => {
    const copy = dataCopy()
    copy.edit(WORDS, (text) => text.replace('done: Done', `done: ${'Done '.repeat(9)}`))
    copy.remove(PLAN)
    const faults = readData(copy.root, rememberParse).faults.map(faultLine).join('\n')
    expect(faults).toContain(`${WORDS}: buttons.done:`)
    expect(faults).toContain(`${PLAN}: -: is missing`)
  })
})
