import { describe, expect, it } from 'vitest'
import { theApp } from '../helpers/the-app.ts'

const { understander, library } = theApp()
const signals = Object.entries(library.knowledge.signals)
const heard = (text: string) => understander.understand(text).signals

describe.each(signals)('the signal "%s"', (id, { is, isNot }) => {
  it.each(is)('is heard in: %s', (text) => {
    expect(heard(text)).toContain(id)
  })

  it.each(isNot)('is not heard in: %s', (text) => {
    expect(heard(text)).not.toContain(id)
  })
})
