import { describe, expect, it } from 'vitest'
import { escalates } from '../../src/understanding/dangers/find-dangers.ts'
import { theApp } from '../helpers/the-app.ts'

const signs = (text: string) =>
  theApp()
    .understander.understand(text)
    .dangers.filter(escalates)
    .map(({ sign }) => sign)

describe('a space too few or too many', () => {
  it.each([
    ['i cantbreathe', 'DS26'],
    ['im bleedingheavily', 'DS02'],
    ['nomovement today', 'DS08'],
    ['my watersbroke', 'DS03'],
    ['b leeding since noon', 'DS02'],
    ['i am blee ding', 'DS02'],
  ])('does not hide a sign: %s', (text, sign) => {
    expect(signs(text)).toContain(sign)
  })

  it.each(['my backpain is mild', 'is the bloodwork back', 'painless massage', 'a waterproof bag', 'my head board'])(
    'makes no sign of other words: %s',
    (text) => {
      expect(signs(text)).toEqual([])
    },
  )
})

describe('a short form that is misspelt', () => {
  it.each([
    ['i catn breathe', 'DS26'],
    ['dnot feel baby move', 'DS08'],
    ['i canot breathe', 'DS26'],
  ])('is heard all the same: %s', (text, sign) => {
    expect(signs(text)).toContain(sign)
  })
})

describe('a word that could be two words misspelt', () => {
  it.each([
    ['chst hurting when i breathe', 'DS25'],
    ['i came round on the floo', 'DS24'],
  ])('is heard as both: %s', (text, sign) => {
    expect(signs(text)).toContain(sign)
  })
})
