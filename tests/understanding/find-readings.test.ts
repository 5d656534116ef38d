import { describe, expect, it } from 'vitest'
import { theApp } from '../helpers/the-app.ts'

const signsOf = (text: string, weeks?: number) =>
  theApp()
    .understander.understand(text, { weeks: weeks ?? null })
    .dangers.filter(({ negated }) => !negated)
    .map(({ sign, level }) => `${sign}${level}`)

describe('the numbers of a message', () => {
  it.each([
    'temp 38',
    '38.2',
    'my temperature is 38.5C',
    '101f',
    'temperature of 101.2',
    '39 degrees',
    'temp reading thirty nine',
    'thermometer says 387',
    '1018 on the ear thermometer',
  ])('%s is a fever', (text) => {
    expect(signsOf(text)).toContain('DS16S')
  })

  it.each(['38 weeks', '38+2', 'w38', 'temp 36.6', '37.2 degrees', '98.6f', 'size 38 shoes'])('%s is none', (text) => {
    expect(signsOf(text)).toEqual([])
  })

  it.each([
    ['bp 150/95', 'DS43S'],
    ['blood pressure 165 over 112', 'DS43E'],
    ['bp 162/104', 'DS43E'],
    ['the nurse got one sixty over a hundred', 'DS43E'],
    ['one forty five over ninety five', 'DS43S'],
    ['my cuff says 150 something over 98', 'DS43S'],
    ['one sixty odd over ninety', 'DS43E'],
    ['bp 150 by 100', 'DS43S'],
    ['sys 154 dia 99', 'DS43S'],
  ])('%s is %s', (text, sign) => {
    expect(signsOf(text)).toContain(sign)
  })

  it('110/70 is no high pressure, in figures or in words', () => {
    expect(signsOf('my blood pressure is 110/70')).toEqual([])
    expect(signsOf('my blood pressure is one ten over seventy')).toEqual([])
  })

  it('pains at intervals are early labour before week 37, and where the week is unknown', () => {
    expect(signsOf('contractions every 5 minutes at 31 weeks')).toContain('DS05E')
    expect(signsOf('contractions every 5 minutes')).toContain('DS05E')
  })

  it('pains at intervals are labour from week 37 on', () => {
    expect(signsOf('contractions every 5 minutes at 39 weeks')).toContain('DS06T')
  })

  it('the week of the message goes before the one that is known', () => {
    expect(signsOf('contractions every 5 minutes at 31 weeks', 39)).toContain('DS05E')
    expect(signsOf('contractions every 5 minutes', 39)).toContain('DS06T')
  })
})
