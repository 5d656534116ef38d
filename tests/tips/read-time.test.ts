import { describe, expect, it } from 'vitest'
import { readTime } from '../../src/tips/time/read-time.ts'
import { theTips } from './the-tips.ts'

const read = (text: string) => readTime(text, theTips.timeWords, { first: 6, last: 22 })

describe('a time that is clear', () => {
  it.each([
    ['8am', '08:00'],
    ['8 AM', '08:00'],
    ['8 a.m.', '08:00'],
    ['at 8 a.m. please', '08:00'],
    ['8a', '08:00'],
    ['8pm', '20:00'],
    ['8 P.M', '20:00'],
    ['8p', '20:00'],
    ['7.30 pm', '19:30'],
    ['7:30pm', '19:30'],
    ['20:00', '20:00'],
    ['20.15', '20:15'],
    ['20h', '20:00'],
    ['20h30', '20:30'],
    ['08:00', '08:00'],
    ['0800', '08:00'],
    ['2030', '20:30'],
    ['08', '08:00'],
    ['13', '13:00'],
    ['20', '20:00'],
    ['eight in the morning', '08:00'],
    ['half past seven in the morning', '07:30'],
    ['Half past 7 in the evening, please', '19:30'],
    ['half seven in the morning', '07:30'],
    ['quarter to eight in the evening', '19:45'],
    ['a quarter past nine in the morning', '09:15'],
    ['quarter of eight am', '07:45'],
    ['twenty past seven in the morning', '07:20'],
    ['twenty five to nine in the morning', '08:35'],
    ['ten minutes past 8 pm', '20:10'],
    ['seven thirty am', '07:30'],
    ['7 30 am', '07:30'],
    ['at noon', '12:00'],
    ['12 noon', '12:00'],
    ['midday', '12:00'],
    ['12', '12:00'],
    ['12:30', '12:30'],
    ['12pm', '12:00'],
    ['12:15 pm', '12:15'],
    ['1', '13:00'],
    ['half past two', '14:30'],
    ["3 o'clock", '15:00'],
    ['3 o’clock', '15:00'],
    ["eleven o'clock", '11:00'],
    ['in the evening', '19:00'],
    ['evenings', '19:00'],
    ['in the morning', '08:00'],
    ['Mornings please', '08:00'],
    ['afternoon', '15:00'],
    ['after work', '18:00'],
    ['first thing in the morning', '07:00'],
    ['when I get up', '07:00'],
    ['before bed', '21:00'],
    ['at lunch time', '12:30'],
    ['whenever', '09:00'],
    ['you choose', '09:00'],
    ['tomorrow morning at 8', '08:00'],
    ['in the evening at 8', '20:00'],
    ['9 at night', '21:00'],
    ['make it ten in the morning', '10:00'],
    ['can you send my exercise at half past nine every morning', '09:30'],
    ['８：３０ pm', '20:30'],
    ['６ｐｍ', '18:00'],
    ['around 8ish in the morning', '08:00'],
    ['I get home at 6 in the evening and my back hurts then', '18:00'],
    ['after my lunch at 1 pm', '13:00'],
  ])('"%s" is %s', (text, time) => {
    expect(read(text)).toEqual({ kind: 'time', time })
  })
})

describe('a time that can mean two', () => {
  it.each([
    ['8', ['08:00', '20:00']],
    ['8:30', ['08:30', '20:30']],
    ['8.30', ['08:30', '20:30']],
    ['830', ['08:30', '20:30']],
    ['eight', ['08:00', '20:00']],
    ['half past seven', ['07:30', '19:30']],
    ['half 7', ['07:30', '19:30']],
    ['quarter to eight', ['07:45', '19:45']],
    ['at 6 please', ['06:00', '18:00']],
    ["10 o'clock", ['10:00', '22:00']],
    ['7 or 8 in the evening', ['19:00', '20:00']],
    ['8 am or 8 pm', ['08:00', '20:00']],
    ['8 in the morning or 6 in the evening', ['08:00', '18:00']],
    ['morning or evening', ['08:00', '19:00']],
    ['noon or 8pm', ['12:00', '20:00']],
    ['7 or 8', ['07:00', '08:00', '19:00', '20:00']],
  ])('"%s" is asked about', (text, options) => {
    expect(read(text)).toEqual({ kind: 'ask', options })
  })

  it('offers four at most', () => {
    expect(read('7, 8, 9 or 10')).toHaveProperty('options.length', 4)
  })
})

describe('a time at night', () => {
  it.each([
    ['3am', '03:00'],
    ['midnight', '00:00'],
    ['23:30', '23:30'],
    ['2 at night', '02:00'],
    ['half past eleven in the evening', '23:30'],
    ['05:59', '05:59'],
    ['24:00', '00:00'],
    ['12am', '00:00'],
  ])('"%s" is clear, and is no time for a tip', (text, time) => {
    expect(read(text)).toEqual({ kind: 'night', time })
  })
})

it('goes by the hours of the plan', () => {
  const { hours } = theTips.plan
  expect(readTime('6', theTips.timeWords, hours)).toEqual({ kind: 'time', time: '18:00' })
  expect(readTime('8', theTips.timeWords, hours)).toEqual({ kind: 'ask', options: ['08:00', '20:00'] })
  expect(readTime('9 pm', theTips.timeWords, hours)).toEqual({ kind: 'night', time: '21:00' })
  for (const hour of hours.offered)
    expect(readTime(`${hour}:00`, theTips.timeWords, hours)).not.toHaveProperty('kind', 'night')
})

describe('what is no time', () => {
  it.each([
    '',
    'hello',
    'why does my back hurt',
    'I am 32 weeks',
    '32 weeks',
    '8 months pregnant',
    'I have 3 children and my back hurts',
    'can I take 2 paracetamol',
    '25',
    '99:99',
    '8:75',
    '20 minutes',
    'I am 8 weeks pregnant now',
    '3 times',
    '!!!',
    '🙂',
  ])('"%s"', (text) => {
    expect(read(text)).toEqual({ kind: 'none' })
  })
})

it('gives only times of day, and only in the hours in which tips are sent, for all that can be written', () => {
  for (let hour = 0; hour < 30; hour += 1) {
    for (const minute of [
      '',
      ':00',
      ':05',
      ':59',
      ' 30',
      ' am',
      ' pm',
      'h',
      " o'clock",
      ' at night',
      ' in the morning',
    ]) {
      const told = read(`${hour}${minute}`)
      const times = told.kind === 'ask' ? told.options : 'time' in told ? [told.time] : []
      for (const time of times) expect(time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/)
      if (told.kind !== 'night') for (const time of times) expect(time >= '06:00' && time < '23:00').toBe(true)
    }
  }
})
