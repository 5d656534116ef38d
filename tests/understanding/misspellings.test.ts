import { describe, expect, it } from 'vitest'
import { escalates } from '../../src/understanding/dangers/find-dangers.ts'
import { theApp } from '../helpers/the-app.ts'

const escalated = (text: string) => theApp().understander.understand(text).dangers.filter(escalates)

describe('words that carry a sign', () => {
  it.each([
    'im bleding',
    'bleedign',
    'blleeding',
    'contarctions',
    'contractoins',
    'my watres broke',
    'spottting',
    'feverr',
    'siezure',
    'palpitatons',
  ])('are heard misspelt: %s', (text) => {
    expect(escalated(text)).not.toEqual([])
  })

  it.each([
    'the lamb was bleating',
    'breeding dogs',
    'contract work',
    'my contractor is late',
    'my gums are bleeding',
    'blood test tomorrow',
    'numb bum after sitting an hour, gone when I stood up',
    'chest of drawers',
    'hello there',
    'unit conversions',
    'labour of love',
    'keep fit',
    'fell asleep on the sofa',
    'a faint line on the test',
    'will this exercise hurt the baby',
    'my back is killing me',
    'is my back pain normal',
  ])('are not heard in what only looks like them: %s', (text) => {
    expect(escalated(text)).toEqual([])
  })
})
