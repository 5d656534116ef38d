import { describe, expect, it } from 'vitest'
import { escalates } from '../../src/understanding/dangers/find-dangers.ts'
import { theApp } from '../helpers/the-app.ts'

const { understander, library } = theApp()
const dangers = (text: string) => understander.understand(text).dangers
const escalated = (text: string) => dangers(text).filter(escalates)
const levelOf = (sign: string) => library.knowledge.signFacts.find(({ id }) => id === sign)?.level

describe.each(library.knowledge.signs)('$id: $about', ({ id, is, isNot }) => {
  if (levelOf(id) === 'I')
    it.each(is)('is heard, and answered with the safety line: %s', (text) => {
      expect(dangers(text).map(({ sign }) => sign)).toContain(id)
    })
  else
    it.each(is)('gets the full seek-care reply: %s', (text) => {
      expect(escalated(text)).not.toEqual([])
    })

  it.each(isNot)('does not: %s', (text) => {
    expect(escalated(text)).toEqual([])
  })
})
