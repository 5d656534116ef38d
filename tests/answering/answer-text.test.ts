import { describe, expect, it } from 'vitest'
import { answerText, trimesterOf } from '../../src/answering/answer-text.ts'
import { theApp } from '../helpers/the-app.ts'

const { shelf } = theApp().library
const PATTERN = 'Does it come and go in a pattern'
const text = (id: string, weeks: number | null) =>
  answerText(shelf.answers.get(id) as NonNullable<ReturnType<typeof shelf.answers.get>>, shelf, {
    weeks,
    country: null,
  })

describe('an answer', () => {
  it.each([
    [4, 1],
    [13, 1],
    [14, 2],
    [27, 2],
    [28, 3],
    [42, 3],
  ])('in week %i is of trimester %i', (weeks, trimester) => {
    expect(trimesterOf(weeks)).toBe(trimester)
  })

  it('carries the line of D1 from week 14 on, and where the week is unknown', () => {
    expect([null, 13, 14, 32].map((weeks) => text('cause_general', weeks).includes(PATTERN))).toEqual([
      true,
      false,
      true,
      true,
    ])
  })

  it('carries no such line where it is not about back pain', () => {
    expect(text('med_paracetamol', 32)).not.toContain(PATTERN)
  })

  it('names its sources as she knows them, each once, and the date in words', () => {
    expect(text('heat_cold', 20)).toMatch(/<i>Sources: [^<]+\. Reviewed 23 November 2026\.<\/i>$/)
  })

  it('of every subject fits one message in every trimester', () => {
    const long = [...shelf.answers.keys()].filter((id) =>
      [null, 8, 20, 32].some((weeks) => text(id, weeks).length > 4096),
    )
    expect(long).toEqual([])
  })
})
