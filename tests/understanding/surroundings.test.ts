import { describe, expect, it } from 'vitest'
import { escalates } from '../../src/understanding/dangers/find-dangers.ts'
import { theApp } from '../helpers/the-app.ts'

const { understander, library } = theApp()
const escalated = (text: string) => understander.findDangers(text).some(escalates)
const levels = new Map(library.knowledge.signFacts.map(({ id, level }) => [id, level]))
const messages = library.knowledge.signs.flatMap(({ id, is }) => (levels.get(id) === 'I' ? [] : is))

/** A look-alike is a phrase of several words, and must not reach from a danger sign into what only stands around it. */
describe('every message of danger is heard in one breath with other words', () => {
  it.each([
    ' in the house',
    ' at home',
    ' in the morning',
    ' my husband says its nothing',
    ' and my son is 2',
    ' and i am tired',
    ' or not',
    ' so what should i do',
  ])('behind it: %j', (words) => {
    expect(messages.filter((text) => !escalated(text + words))).toEqual([])
  })

  it.each([
    'hi ',
    'my husband is at work and ',
    'since monday ',
    'sorry to bother you but ',
    'no idea what to do, ',
    'not sure but ',
  ])('before it: %j', (words) => {
    expect(messages.filter((text) => !escalated(words + text))).toEqual([])
  })
})
