import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDatingReader } from '../../../src/understanding/dates/read-dating.ts'
import { settleDating } from '../../../src/understanding/dates/settle-dating.ts'
import { theApp } from '../../helpers/the-app.ts'

const TODAY = '2026-11-23'
const DAY = 86_400_000
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

const read = createDatingReader(theApp().library.knowledge.dateWords)
const datingOf = (text: string) => read(text) ?? null
function settled(text: string, today = TODAY) {
  const dating = datingOf(text)
  return dating && settleDating(dating, today)
}

/** Every way to write a day; the last ones can mean two days. */
const FORMS: Record<string, (day: number, month: number, year: number) => string> = {
  '12 March': (day, month) => `${day} ${MONTHS[month - 1]}`,
  '12 March 2027': (day, month, year) => `${day} ${MONTHS[month - 1]} ${year}`,
  '12th of March': (day, month) => `${day}${suffix(day)} of ${MONTHS[month - 1]}`,
  'March 12': (day, month) => `${MONTHS[month - 1]} ${day}`,
  'March 12th, 2027': (day, month, year) => `${MONTHS[month - 1]} ${day}${suffix(day)}, ${year}`,
  'the 12th of mar 27': (day, month, year) =>
    `the ${day}${suffix(day)} of ${MONTHS[month - 1]?.slice(0, 3).toLowerCase()} ${year % 100}`,
  '12-Mar-2027': (day, month, year) => `${day}-${MONTHS[month - 1]?.slice(0, 3)}-${year}`,
  '12.3.27': (day, month, year) => `${day}.${month}.${year % 100}`,
  '12.03.2027': (day, month, year) => `${two(day)}.${two(month)}.${year}`,
  '2027-03-12': (day, month, year) => `${year}-${two(month)}-${two(day)}`,
  '2027/03/12': (day, month, year) => `${year}/${two(month)}/${two(day)}`,
  '12/3/2027': (day, month, year) => `${day}/${month}/${year}`,
  '3/12/27': (day, month, year) => `${month}/${day}/${year % 100}`,
  '12-3-2027': (day, month, year) => `${day}-${month}-${year}`,
  '12/3': (day, month) => `${day}/${month}`,
  '3/12': (day, month) => `${month}/${day}`,
}
const AROUND = ['my due date is X', 'due X', "I'm due on X", 'EDD: X', 'baby is due X!', 'X is my due date', 'X']
const two = (number: number) => String(number).padStart(2, '0')
const suffix = (day: number) =>
  day > 10 && day < 14 ? 'th' : (({ 1: 'st', 2: 'nd', 3: 'rd' } as Record<number, string>)[day % 10] ?? 'th')

describe('a due date', () => {
  it('is read back as the same day, in any form, on any day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2024, 0, 1) / DAY, max: Date.UTC(2035, 0, 1) / DAY }),
        fc.integer({ min: 0, max: 280 }),
        fc.constantFrom(...Object.keys(FORMS)),
        fc.constantFrom(...AROUND),
        (today, ahead, form, around) => {
          const due = new Date((today + ahead) * DAY)
          const date = due.toISOString().slice(0, 10)
          const written = FORMS[form]?.(due.getUTCDate(), due.getUTCMonth() + 1, due.getUTCFullYear()) ?? ''
          const outcome = settled(around.replace('X', written), new Date(today * DAY).toISOString().slice(0, 10))
          const dates =
            outcome?.kind === 'which'
              ? outcome.options.map((one) => one.date)
              : [outcome?.kind === 'due' && outcome.date]
          expect(dates).toContain(date)
        },
      ),
      { numRuns: 1500 },
    )
  })

  it.each([
    ['my due date is 12 March', '2027-03-12'],
    ['I am due on the second of February', '2027-02-02'],
    ['they changed my EDD to 8 June', '2027-06-08'],
    ['due date is not 12 March but 19 March', '2027-03-19'],
    ['after my scan I’m due 12 March', '2027-03-12'],
    ['I was due 10 November', '2026-11-10'],
    ['due 28/11', '2026-11-28'],
    ['my last period was 3 June', '2027-03-10'],
    ['first day of my last period: 20 Sept', '2027-06-27'],
    ['when am I due if my last period started on august 3rd', '2027-05-10'],
  ])('%s is %s', (text, date) => {
    expect(settled(text)).toEqual({ kind: 'due', date })
  })

  it('that can mean two days is asked about', () => {
    expect(settled('due 3/12')).toMatchObject({
      kind: 'which',
      options: [{ date: '2026-12-03' }, { date: '2027-03-12' }],
    })
  })

  it.each([
    ['due 30 February', { kind: 'fault', fault: 'noSuchDay' }],
    ['due 31/31/2027', { kind: 'fault', fault: 'noSuchDay' }],
    ['due 12 March 2035', { kind: 'fault', fault: 'tooFar' }],
    ['due 1 January 2025', { kind: 'fault', fault: 'tooLongAgo' }],
    ['my last period was 3 December 2026', { kind: 'fault', fault: 'periodAhead' }],
    ['my last period was 3 December 2024', { kind: 'fault', fault: 'periodTooLongAgo' }],
    ['due in May', { kind: 'needsDay', month: 5 }],
  ])('%s cannot be noted', (text, outcome) => {
    expect(settled(text)).toEqual(outcome)
  })

  it.each([
    'my scan is on 12 March',
    'my rent is due 12 March',
    'conceived around 10 May',
    'my period was due on 3 June',
    'pain is 7/10 at night',
    'temp is 38.2',
    'I may be 12 weeks',
    'I walked 3-4 miles',
    'BP 120/80',
    '26+4',
  ])('is not read into "%s"', (text) => {
    expect(datingOf(text)).toBeNull()
  })

  it('is found quickly in a very long text', () => {
    const started = performance.now()
    expect(read('due 1/2 not 3/4 in may '.repeat(5_000))?.of).toBe('due')
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})

describe('a week', () => {
  it.each([
    ['26+4', 26, 4],
    ['26 + 4', 26, 4],
    ['26w4d', 26, 4],
    ['26 weeks 4 days', 26, 4],
    ["I'm 26 weeks and 4 days pregnant", 26, 4],
    ['26 wks 4d', 26, 4],
    ['twenty six weeks and four days', 26, 4],
    ['26/40', 26, 0],
    ["I'm 6 months", 25, 0],
    ["I'm 26 weeks and my back has hurt for 4 days", 26, 0],
  ])('is read with its days: %s', (text, weeks, days) => {
    expect(theApp().understander.understand(text).week).toMatchObject({ weeks, days, isPossible: true })
  })
})
