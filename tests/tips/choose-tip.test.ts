import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseTip } from '../../src/tips/choose/choose-tip.ts'
import type { Need } from '../../src/tips/choose/need.ts'
import type { PastTip, Reaction } from '../../src/tips/choose/past-tip.ts'
import { type MoveTip, nameOfTip, type RestTip } from '../../src/tips/choose/tip.ts'
import { dayLater, daysBetween } from '../../src/tips/time/local.ts'
import { theTips } from './the-tips.ts'

const { plan: thePlan, exercises: theExercises } = theTips
const START = '2026-11-23'
const HER: Need = { day: START, weeks: 20, filters: [], kit: [] }

function choose(need: Need, past: readonly PastTip[] = []) {
  const chosen = chooseTip(need, past, theTips)
  if (chosen.kind === 'none') throw new Error(`no tip: ${chosen.why}`)
  return chosen
}

type React = (tip: MoveTip | RestTip, count: number) => Reaction | undefined

/** What she gets, day for day, from her first tip on. */
function tipsOf(
  days: number,
  { need = HER, react = () => 'done', weeksGoOn = false }: { need?: Need; react?: React; weeksGoOn?: boolean } = {},
) {
  const past: PastTip[] = []
  const tips: (MoveTip | RestTip)[] = []
  for (let count = 0; count < days; count += 1) {
    const weeks = weeksGoOn && need.weeks !== null ? need.weeks + Math.floor(count / 7) : need.weeks
    const { tip, step, boost } = choose({ ...need, weeks, day: dayLater(START, count) }, past)
    const reaction = react(tip, count)
    tips.push(tip)
    past.push({ day: dayLater(START, count), tip: nameOfTip(tip), step, boost, ...(reaction && { reaction }) })
  }
  return { tips, past, names: tips.map(nameOfTip) }
}

const moves = (tips: (MoveTip | RestTip)[]) => tips.filter((tip) => tip.kind === 'move')

describe('the first four weeks', () => {
  it('are the base plan, six moves and a rest day each', () => {
    const { names } = tipsOf(28)
    expect([0, 7, 14, 21].map((from) => names.slice(from, from + 7).join(' '))).toEqual([
      'EX03 EX20 EX28 EX08 EX16 EX26 rest',
      'EX01 EX21 EX28 EX12 EX18 EX27 rest',
      'EX07 EX25 EX28 EX15 EX23 EX26 rest',
      'EX02 EX20 EX28 EX14 EX22 EX37 rest',
    ])
  })

  it('begin with an easy week, and walking grows', () => {
    const { tips } = tipsOf(28)
    expect(moves(tips.slice(0, 7)).every(({ amount, notes }) => amount === 'half' && notes.includes('easyWeek'))).toBe(
      true,
    )
    expect(moves(tips.slice(7)).every(({ amount }) => amount === 'usual')).toBe(true)
    const walks = moves(tips).filter(({ id }) => id === 'EX28')
    expect(walks.map(({ minutes, upTo }) => [minutes, upTo])).toEqual([
      [10, undefined],
      [15, undefined],
      [20, undefined],
      [20, 30],
    ])
  })

  it('lead to rounds in which walking stays as long, grows after good weeks, and ends at what it builds to', () => {
    const walked = (react: React) =>
      moves(tipsOf(7 * 9, { react }).tips)
        .filter(({ id }) => id === 'EX28')
        .map(({ minutes }) => minutes)
    expect(walked(() => undefined).slice(4)).toEqual([30, 30, 30, 30, 30])
    expect(walked((_tip, count) => (count % 7 === 5 ? 'hard' : undefined)).slice(4)).toEqual(
      [20, 20, 20, 20, 20].map(() => 10),
    )
  })

  it('say what is in the plan beside the move', () => {
    const { tips } = tipsOf(28)
    expect(tips[12]).toMatchObject({ id: 'EX27', followUp: 'EX38' })
    expect(tips[18]).toMatchObject({ id: 'EX23', small: true })
    expect(tips[6]).toEqual({ kind: 'rest', topics: ['getting_up'], practise: 'EX39', checkIn: false })
    expect(tips[27]).toEqual({ kind: 'rest', topics: ['shoes', 'support_belt'], checkIn: true })
  })

  it('take in what she has', () => {
    const { names } = tipsOf(28, { need: { ...HER, kit: ['ball', 'pool', 'bike'] } })
    expect([names[16], names[22], names[23]]).toEqual(['EX29', 'EX19', 'EX31'])
  })
})

describe('the rounds after them', () => {
  it('bring other moves for the same days, and come to all of them', () => {
    const { names } = tipsOf(7 * 30, {
      need: { ...HER, weeks: 15, kit: ['ball', 'pool', 'bike'] },
      react: () => undefined,
    })
    for (const id of [...(thePlan.later.moves.mobility ?? []), ...(thePlan.later.moves.stretch ?? [])])
      expect(names.slice(28)).toContain(id)
    expect(new Set(names.slice(28, 35)).size).toBe(7)
  })

  it('keep to the shape of the week where nothing is taken out', () => {
    const { names } = tipsOf(7 * 12)
    for (const [at, name] of names.entries()) {
      const slot = theExercises.get(name)?.facts.slot
      const shape = thePlan.shape[at % 7] ?? []
      if (at % 7 === 6) expect(name).toBe('rest')
      else expect(shape).toContain(slot)
    }
  })
})

describe('her week', () => {
  it.each([
    [null, 'unknown-week'],
    [3, 'before-weeks'],
    [42, 'after-weeks'],
  ])('%s gives none', (weeks, why) => {
    expect(chooseTip({ ...HER, weeks }, [], theTips)).toEqual({ kind: 'none', why })
  })

  it('puts nobody on her back from week 16, and offers it before', () => {
    const lying = (weeks: number) => tipsOf(70, { need: { ...HER, weeks } }).names.includes('EX24')
    expect(lying(15)).toBe(true)
    for (let weeks = 16; weeks < 42; weeks += 1) expect(lying(weeks)).toBe(false)
  })

  it('brings the comfort moves alone from week 36', () => {
    const { tips } = tipsOf(56, { need: { ...HER, weeks: 36, kit: ['ball'] } })
    for (const tip of moves(tips)) {
      expect(thePlan.comfort.moves).toContain(tip.id)
      expect(tip.notes).toContain('comfort')
    }
  })

  it('brings short and seated moves where she feels sick in the first weeks, and not later', () => {
    const sick = tipsOf(21, { need: { ...HER, weeks: 8, nausea: true } }).tips
    for (const tip of moves(sick)) {
      expect(thePlan.nausea.moves).toContain(tip.id)
      expect(tip).toMatchObject({ amount: 'half' })
    }
    expect(tipsOf(21, { need: { ...HER, weeks: 14, nausea: true } }).names).toContain('EX28')
  })

  it('says the form for the later weeks', () => {
    const bookAt = (weeks: number) =>
      moves(tipsOf(28, { need: { ...HER, weeks } }).tips).find(({ id }) => id === 'EX15')?.late
    expect([bookAt(15), bookAt(16)]).toEqual([false, true])
  })
})

describe('what she says of a tip', () => {
  it('"too hard" takes back what was added, and said again it halves the amount', () => {
    const { tips, past, names } = tipsOf(40, { react: (_tip, count) => (count === 8 ? 'hard' : undefined) })
    expect(past.slice(8, 16).map(({ boost }) => boost)).toEqual([1, 0, 0, 0, 0, 0, 0, 0])
    expect(names[8]).toBe('EX21')
    expect(moves(tips.slice(9, 14)).every(({ amount }) => amount === 'usual')).toBe(true)
    const twice = tipsOf(12, { react: (_tip, count) => (count === 8 || count === 9 ? 'hard' : undefined) })
    expect(twice.past.slice(8, 12).map(({ boost }) => boost)).toEqual([1, 0, -1, -1])
    expect(moves(twice.tips.slice(10, 12)).every(({ amount }) => amount === 'half')).toBe(true)
  })

  it('"too hard" brings the easier sister of that exercise the next time it would come', () => {
    const { names } = tipsOf(28, { react: (tip) => (tip.kind === 'move' && tip.id === 'EX18' ? 'hard' : undefined) })
    const { names: later } = tipsOf(7 * 9, {
      react: (tip) => (tip.kind === 'move' && tip.id === 'EX18' ? 'hard' : undefined),
    })
    expect(names).toContain('EX18')
    expect(later[7 * 5 + 4]).toBe('EX16')
  })

  it('"too easy" adds, and late in pregnancy does not', () => {
    const easy = tipsOf(15, { react: () => 'easy' })
    expect(easy.past.at(-1)?.boost).toBeGreaterThan(8)
    const late = tipsOf(30, { need: { ...HER, weeks: 30 }, react: () => 'easy' })
    expect(late.past.every(({ boost }) => boost === 0)).toBe(true)
    expect(moves(late.tips).every(({ addReps, addMinutes }) => addReps === undefined && addMinutes === undefined)).toBe(
      true,
    )
  })

  it('"it hurts" keeps that exercise away for four weeks, and goes a level down', () => {
    const { names, past } = tipsOf(29, {
      react: (tip) => (tip.kind === 'move' && tip.id === 'EX20' ? 'hurts' : undefined),
    })
    expect(names[1]).toBe('EX20')
    expect(past[2]?.boost).toBe(-1)
    expect(names.slice(2)).not.toContain('EX20')
  })

  it('adds after a week without "too hard", never above what the dose builds to', () => {
    const { tips } = tipsOf(7 * 8)
    const reps = moves(tips).flatMap(({ id, addReps }) => (addReps === undefined ? [] : [[id, addReps] as const]))
    expect(reps.length).toBeGreaterThan(0)
    for (const [id, added] of reps) {
      const dose = theExercises.get(id)?.facts.dose.reps
      expect((dose?.start ?? 0) + added).toBeLessThanOrEqual(dose?.buildTo ?? 0)
    }
  })
})

describe('a week without tips', () => {
  it('goes back a week, and takes raised amounts back', () => {
    const { past } = tipsOf(10, { react: () => 'easy' })
    const last = past.at(-1)
    expect(last).toMatchObject({ step: 9 })
    expect(choose({ ...HER, day: dayLater(START, 9 + 7) }, past)).toMatchObject({ step: 10 })
    expect(choose({ ...HER, day: dayLater(START, 9 + 8) }, past)).toMatchObject({ step: 3, boost: 0 })
  })

  it('never goes back beyond the start', () => {
    const { past } = tipsOf(2)
    expect(choose({ ...HER, day: dayLater(START, 100) }, past)).toMatchObject({ step: 0 })
  })
})

const aFilter = fc.subarray(['pgp', 'wrist', 'knee'] as const)
const aKit = fc.subarray(['ball', 'pool', 'bike'] as const)
const aReaction = fc.constantFrom(undefined, 'done', 'easy', 'hard', 'hurts')
const aWeek = fc.integer({ min: 4, max: 41 })

/** Everything that must hold for a tip, whatever has been before it. */
function expectSafe(tip: MoveTip | RestTip, need: Need, past: readonly PastTip[]) {
  const { weeks, filters, kit, day } = need
  const ids = tip.kind === 'move' ? [tip.id, tip.followUp] : [tip.practise]
  for (const id of ids) {
    if (id === undefined) continue
    const facts = theExercises.get(id)?.facts
    if (facts === undefined || weeks === null) throw new Error(`${id} is unknown`)
    expect(weeks).toBeGreaterThanOrEqual(facts.weeks.from)
    expect(weeks).toBeLessThanOrEqual(facts.weeks.to)
    if (weeks >= 16) expect(facts.positions).not.toContain('supine')
    for (const filter of filters) expect(facts.filters[filter]).not.toBe('skip')
    for (const thing of ['ball', 'pool', 'bike'] as const)
      if (!kit.includes(thing)) expect(facts.kit).not.toContain(thing)
    expect(past.some((one) => one.tip === id && one.reaction === 'hurts' && daysBetween(one.day, day) <= 28)).toBe(
      false,
    )
  }
  if (tip.kind === 'rest') return
  const facts = theExercises.get(tip.id)?.facts
  if (facts?.slot !== 'walk' && facts?.slot !== 'pelvic-floor')
    expect(past.filter((one) => one.tip === tip.id && daysBetween(one.day, day) < 6)).toEqual([])
  const last = past.at(-1)
  if (facts?.slot === 'strength' && last && daysBetween(last.day, day) === 1)
    expect(theExercises.get(last.tip)?.facts.slot).not.toBe('strength')
  if (filters.some((filter) => facts?.filters[filter] === 'small')) expect(tip.small).toBe(true)
  if ((weeks ?? 0) >= 36) expect(thePlan.comfort.moves).toContain(tip.id)
  expect((facts?.dose.reps?.start ?? 0) + (tip.addReps ?? 0)).toBeLessThanOrEqual(facts?.dose.reps?.buildTo ?? 0)
  expect(tip.upTo ?? tip.minutes ?? 0).toBeLessThanOrEqual(facts?.dose.minutes?.buildTo ?? 0)
}

describe('whatever her week, her filters and her history', () => {
  it('she never gets what her week or a filter forbids, nor a repeat within six days', () => {
    const aDay = fc.record({
      gap: fc.oneof(
        { weight: 9, arbitrary: fc.constant(1) },
        { weight: 1, arbitrary: fc.integer({ min: 2, max: 30 }) },
      ),
      reaction: aReaction,
    })
    fc.assert(
      fc.property(
        aWeek,
        aFilter,
        aKit,
        fc.boolean(),
        fc.array(aDay, { minLength: 1, maxLength: 90 }),
        (first, filters, kit, nausea, days) => {
          const past: PastTip[] = []
          let day = START
          for (const { gap, reaction } of days) {
            day = dayLater(day, gap)
            const weeks = Math.min(41, first + Math.floor(daysBetween(START, day) / 7))
            const need: Need = { day, weeks, filters, kit, nausea }
            const { tip, step, boost } = choose(need, past.slice(-60))
            expectSafe(tip, need, past)
            past.push({ day, tip: nameOfTip(tip), step, boost, ...(reaction && { reaction }) })
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  it('holds for histories that cannot have come about, too', () => {
    const aPast = fc.array(
      fc.record({
        ago: fc.integer({ min: 1, max: 40 }),
        tip: fc.constantFrom('rest', 'EX99', ...theExercises.keys()),
        step: fc.nat({ max: 400 }),
        boost: fc.integer({ min: -1, max: 20 }),
        reaction: aReaction,
      }),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(aWeek, aFilter, aKit, aPast, (weeks, filters, kit, given) => {
        const past = given
          .sort((a, b) => b.ago - a.ago)
          .map(({ ago, reaction, ...tip }) => ({ ...tip, day: dayLater(START, -ago), ...(reaction && { reaction }) }))
        const need: Need = { ...HER, weeks, filters, kit }
        expectSafe(choose(need, past).tip, need, past)
      }),
      { numRuns: 3000 },
    )
  })

  it('is the same for the same history', () => {
    for (const weeks of [6, 20, 37]) {
      const once = tipsOf(60, { need: { ...HER, weeks } })
      expect(tipsOf(60, { need: { ...HER, weeks } })).toEqual(once)
      expect(choose({ ...HER, weeks, day: dayLater(START, 60) }, Object.freeze([...once.past])).tip).toBeDefined()
    }
  })

  it('gives a move on most days, even with every filter and nothing at hand', () => {
    for (let weeks = 4; weeks < 42; weeks += 1) {
      const { names } = tipsOf(28, { need: { ...HER, weeks, filters: ['pgp', 'wrist', 'knee'] } })
      expect(names.filter((name) => name === 'rest').length).toBeLessThanOrEqual(6)
    }
  })
})
