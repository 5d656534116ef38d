import { describe, expect, it } from 'vitest'
import { checkTipsReading } from '../../src/library/check-tips-reading.ts'
import { loadLibrary } from '../../src/library/load.ts'
import { readData } from '../../src/library/read-data.ts'
import type { ExerciseFacts } from '../../src/tips/exercise.ts'

const { exercises, plan, words } = loadLibrary('.', '2026-11-23').tips
const facts = [...exercises.values()].map((exercise) => exercise.facts)
const numbers = (picked: readonly ExerciseFacts[]) => picked.map(({ id }) => Number(id.slice(2)))
const those = (test: (row: ExerciseFacts) => boolean) => numbers(facts.filter(test))

/** What was decided with the sources at hand, in figures: a change here is a clinical decision. */
describe('the forty exercises', () => {
  it('are all there', () => {
    expect(numbers(facts)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1))
  })

  it('lie on the back in one move only, and not from week 16', () => {
    expect(those(({ positions }) => positions.includes('supine'))).toEqual([24])
    expect(exercises.get('EX24')?.facts.weeks).toEqual({ from: 4, to: 15 })
  })

  it('wait for the second trimester where they need a bump or a ball', () => {
    expect(those(({ weeks }) => weeks.from === 14)).toEqual([5, 6, 9, 11, 13])
    expect(those(({ weeks }) => weeks.from === 4 && weeks.to === 42)).toHaveLength(34)
  })

  it('change their form late where the bump or the balance asks for it', () => {
    expect(those(({ lateFrom }) => lateFrom === 28)).toEqual([19, 23, 34])
    expect(those(({ lateFrom }) => lateFrom === 16)).toEqual([15])
  })

  it('leave out or make small what hurts a sore pelvis', () => {
    expect(those(({ filters }) => filters.pgp === 'skip')).toEqual([12, 13, 19, 22, 24, 31, 34, 35])
    expect(those(({ filters }) => filters.pgp === 'small')).toEqual([6, 7, 14, 21, 23, 28, 29, 30, 40])
  })

  it('spare sore wrists and knees every move on hands and knees', () => {
    expect(those(({ filters }) => filters.wrist === 'skip')).toEqual([2, 3, 7, 23])
    expect(those(({ filters }) => filters.knee === 'skip')).toEqual([2, 3, 7, 8, 9, 11, 19, 23, 34])
  })

  it('ask for support where she could fall', () => {
    expect(those(({ needsSupport }) => needsSupport)).toEqual([5, 6, 9, 13, 19, 34])
  })

  it.each([
    ['EX01', { holdSeconds: 4, reps: 10 }],
    ['EX08', { holdSeconds: 10, reps: 3 }],
    ['EX18', { reps: 8 }],
    ['EX26', { holdSeconds: 8, reps: 8, perDay: 3 }],
    ['EX28', { minutes: 10 }],
    ['EX29', { minutes: 15 }],
    ['EX35', { holdSeconds: 5, reps: 5, minutes: 2 }],
  ])('begin gently: %s', (id, begin) => {
    const dose = exercises.get(id)?.facts.dose
    for (const [what, start] of Object.entries(begin)) expect(dose).toMatchObject({ [what]: { start } })
  })

  it.each([
    ['EX06', { reps: 8 }],
    ['EX08', { holdSeconds: 20, reps: 10 }],
    ['EX18', { reps: 15 }],
    ['EX19', { reps: 10 }],
    ['EX26', { holdSeconds: 10, reps: 8 }],
    ['EX28', { minutes: 30 }],
    ['EX30', { minutes: 20 }],
  ])('build up to no more than was decided: %s', (id, most) => {
    const dose = exercises.get(id)?.facts.dose
    for (const [what, buildTo] of Object.entries(most)) expect(dose).toMatchObject({ [what]: { buildTo } })
  })

  it('and the words around them read at the grade that is set, without one long sentence', () => {
    expect(checkTipsReading(readData('.'))).toEqual([])
  })

  it('describe the start and the end of the move to those who cannot see the picture', () => {
    for (const { words: said } of exercises.values()) expect(said.picture.alt).toMatch(/^Start: .+ End: .+/)
  })
})

describe('the plan', () => {
  it('has the twenty-eight days that were decided', () => {
    const days = plan.base.map(({ days: six }) => six.map(({ exercise }) => Number(exercise.slice(2))))
    expect(days).toEqual([
      [3, 20, 28, 8, 16, 26],
      [1, 21, 28, 12, 18, 27],
      [7, 25, 28, 15, 23, 26],
      [2, 20, 28, 14, 22, 37],
    ])
    expect(plan.base.map(({ rest }) => rest.topics)).toEqual([
      ['getting_up'],
      ['sleep_position'],
      ['lifting_carrying'],
      ['shoes', 'support_belt'],
    ])
  })

  it('walks 10, 15, 20, then 20 to 30 minutes, and begins with half of the rest', () => {
    const walks = plan.base.map((week) => week.days[2])
    expect(walks.map((day) => day?.minutes)).toEqual([10, 15, 20, 20])
    expect(walks[3]?.upTo).toBe(30)
    expect(plan.base.map(({ half }) => half)).toEqual([true, false, false, false])
  })

  it('brings every exercise that the base plan leaves out into later rounds', () => {
    const base = plan.base.flatMap(({ days, rest }) => [
      ...days.flatMap(({ exercise, afterwards, or }) => [exercise, afterwards, ...(or ?? [])]),
      rest.practise,
    ])
    const later = Object.values(plan.later.moves).flat()
    expect(those(({ id }) => !base.includes(id) && !later.includes(id))).toEqual([])
  })

  it('stops ten of the twelve who tick a box, and filters for the other two', () => {
    expect(plan.signUp).toHaveLength(12)
    expect(plan.signUp.filter(({ yes }) => yes === 'filter').map(({ id }) => id)).toEqual([
      'pelvic_girdle_pain',
      'wrist_or_knee',
    ])
  })

  it('leaves every mother a move for each slot of the week, whatever hurts and with nothing bought', () => {
    const hers = facts.filter(
      ({ filters, kit, weeks }) =>
        !Object.values(filters).includes('skip') &&
        !kit.some((thing) => plan.askedKit.includes(thing)) &&
        weeks.to === 42,
    )
    for (const slots of plan.shape) expect(hers.some(({ slot }) => slots.includes(slot))).toBe(true)
  })
})

describe('the words of the tips', () => {
  it('say when to stop under every tip', () => {
    expect(words.stopLine).toBe(
      'Stop if it hurts, or you feel dizzy, short of breath, tight or wet. Bleeding, fluid, strong tightenings, chest pain, numb legs or less baby movement: get help now.',
    )
  })

  it('count no days in a row and blame nobody', () => {
    expect(JSON.stringify(words)).not.toMatch(/streak|in a row|you missed|you failed|you should have|\bjust\b/i)
  })
})
