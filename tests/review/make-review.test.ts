import { describe, expect, it } from 'vitest'
import { makeReview } from '../../src/review/make-review.ts'
import { dataCopy } from '../helpers/data-copy.ts'

const TODAY = '2026-11-23'
const SHOES = 'content/en/answers/shoes.yaml'
const real = makeReview('.', TODAY)
const sheetOf = (id: string, { sheets } = real) => sheets.find((sheet) => sheet.id === id)

describe('the review', () => {
  it('shows a sign with the reply that a mother gets, with what is filled in', () => {
    const sheet = sheetOf('reply-S')
    expect(sheet?.forms.map(({ when }) => when)).toEqual(['Week and country unknown', 'Week 32, in Britain'])
    const [unknown, known] = sheet?.forms.map(({ messages }) => messages[0]?.text ?? '') ?? []
    expect(unknown).toContain('about ___ weeks')
    expect(known).toContain('about 32 weeks')
    expect(known).not.toMatch(/[{}]/)
  })

  it('shows forms that read alike once, and names the weeks for which they stand', () => {
    expect(sheetOf('answer-med_paracetamol')?.forms[0]?.when).toBe('In any week')
    expect(sheetOf('answer-shoes')?.forms[0]?.when).toBe('Week unknown, weeks 14 to 27, from week 28')
  })

  it('tells what is due, and what is wrong, as the check does, and leaves out only the file that is wrong', () => {
    const { root, edit } = dataCopy()
    edit(SHOES, (text) => text.replace(/reviewBy: .*/, 'reviewBy: 2026-12-01'))
    edit('content/en/answers/massage.yaml', (text) => text.replace('title:', 'titel:'))
    const { sheets, due, faults } = makeReview(root, TODAY)
    expect(due).toEqual([`2026-12-01 due ${SHOES}`])
    expect(sheets.find(({ id }) => id === 'answer-shoes')?.due).toBe('soon')
    expect(sheetOf('answer-shoes', makeReview(root, '2026-12-02'))?.due).toBe('overdue')
    expect(sheets.some(({ id }) => id === 'answer-massage')).toBe(false)
    expect(sheets.length).toBeGreaterThan(100)
    expect(faults.join('\n')).toContain('content/en/answers/massage.yaml')
  })

  it('still tells what is wrong where a whole part is missing', () => {
    const { root, remove } = dataCopy()
    remove('content/facts/sources.yaml')
    const { sheets, faults } = makeReview(root, TODAY)
    expect(sheets).toEqual([])
    expect(faults.join('\n')).toContain('content/facts/sources.yaml')
  })
})
