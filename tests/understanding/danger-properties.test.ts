import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escalates } from '../../src/understanding/dangers/find-dangers.ts'
import { theApp } from '../helpers/the-app.ts'

const { understand } = theApp().understander
const escalated = (text: string) => understand(text).dangers.some(escalates)

/** Danger sentences of many kinds; what is done to them below must never silence them. */
const DANGERS = [
  'I am bleeding',
  'my waters broke this morning',
  "I haven't felt the baby move since last night",
  'contractions every 5 minutes',
  "I can't feel my legs",
  'numb between my legs',
  'crushing chest pain',
  "I can't breathe",
  'temperature of 39 degrees',
  'blood pressure 165 over 112',
  'I fell down the stairs on my bump',
  'my partner hits me',
  'I want to die',
  'I took 12 paracetamol',
  'the worst headache of my life and blurred vision',
  'had a seizure',
]
const PADDING = [
  'hello there',
  'Thanks so much!',
  'my husband says it is nothing',
  'We painted the nursery on Saturday and had pizza.',
  'sorry to bother you',
  'I am 30 weeks',
  'This is my second baby and the first one came late.',
  'how should I sleep?',
  'no rush',
  'the bot is lovely',
  'I am not worried',
  'my back is killing me',
  'no heartburn today',
]
const danger = fc.constantFrom(...DANGERS)
const padding = fc.array(fc.constantFrom(...PADDING), { maxLength: 6 })
const joint = fc.constantFrom('. ', '\n', '! ', '... ', '.\n\n')

describe('a danger sentence', () => {
  it('is heard by itself', () => {
    expect(DANGERS.filter((text) => !escalated(text))).toEqual([])
  })

  it('is not silenced by any words before or after it', () => {
    fc.assert(
      fc.property(padding, danger, padding, joint, (before, said, after, between) =>
        escalated([...before, said, ...after].join(between)),
      ),
    )
  })

  it.each(Object.getOwnPropertyNames(Object.prototype))('is not silenced by "%s", which every object has', (name) => {
    expect(DANGERS.filter((text) => !escalated(`${name} ${text}. ${name}`))).toEqual([])
  })

  it('is not silenced by case', () => {
    fc.assert(
      fc.property(danger, fc.infiniteStream(fc.boolean()), (said, upper) =>
        escalated(Array.from(said, (letter) => (upper.next().value ? letter.toUpperCase() : letter)).join('')),
      ),
    )
  })

  it('is not silenced by punctuation, emoji or spaces after any word', () => {
    const mark = fc.constantFrom(' ', '  ', ' 😭 ', ' 🙏🏽 ', '… ', ' ~ ', '\t')
    fc.assert(
      fc.property(danger, fc.infiniteStream(mark), (said, marks) =>
        escalated(said.split(' ').reduce((text, word) => text + marks.next().value + word)),
      ),
    )
  })

  it('is not silenced by zero-width letters anywhere', () => {
    const invisible = fc.constantFrom('\u200b', '\u200d', '\ufeff', '\u00ad', '\u2060')
    fc.assert(
      fc.property(danger, invisible, fc.nat(60), (said, hidden, at) => {
        const place = at % said.length
        return (
          /\d/.test(said.slice(place - 1, place + 1)) || escalated(said.slice(0, place) + hidden + said.slice(place))
        )
      }),
    )
  })

  it('is not silenced by letters of another alphabet that look the same', () => {
    const alike: Record<string, string> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', x: 'х' }
    fc.assert(
      fc.property(danger, fc.infiniteStream(fc.boolean()), (said, swap) =>
        escalated(Array.from(said, (letter) => (swap.next().value ? (alike[letter] ?? letter) : letter)).join('')),
      ),
    )
  })

  it('is not silenced by stretched letters', () => {
    fc.assert(
      fc.property(danger, fc.nat(60), fc.integer({ min: 3, max: 12 }), (said, at, times) => {
        const place = at % said.length
        const letter = said[place] ?? ''
        return !/[a-z]/i.test(letter) || escalated(said.slice(0, place) + letter.repeat(times) + said.slice(place + 1))
      }),
    )
  })

  it('is not silenced by missing apostrophes', () => {
    expect(DANGERS.filter((text) => !escalated(text.replaceAll("'", '')))).toEqual([])
  })

  it('is not silenced by new lines between its words', () => {
    fc.assert(
      fc.property(danger, fc.infiniteStream(fc.boolean()), (said, breaks) =>
        escalated(said.split(' ').reduce((text, word) => `${text}${breaks.next().value ? '\n' : ' '}${word}`)),
      ),
    )
  })
})
