import { describe, expect, it } from 'vitest'
import { escalates } from '../../src/understanding/dangers/find-dangers.ts'
import { theApp } from '../helpers/the-app.ts'

const { understander, library } = theApp()
const escalated = (text: string) => understander.understand(text).dangers.filter(escalates)

describe.each(library.knowledge.signs)('$id: $about', (sign) => {
  const level = library.knowledge.signFacts.find(({ id }) => id === sign.id)?.level

  it.skipIf(level === 'I').each(sign.is)('gets the full seek-care reply: %s', (text) => {
    expect(escalated(text).map(({ sign: id }) => id)).not.toEqual([])
  })

  it.skipIf(sign.isNot.length === 0).each(sign.isNot)('does not: %s', (text) => {
    expect(escalated(text)).toEqual([])
  })
})
