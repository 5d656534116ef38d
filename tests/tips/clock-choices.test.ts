import { describe, expect, it } from 'vitest'
import { clockChoices } from '../../src/tips/places/clock-choices.ts'
import { guessPlaces } from '../../src/tips/places/guess-places.ts'
import { theTips } from './the-tips.ts'

const NOVEMBER = Date.UTC(2026, 10, 23, 14, 35)
const JULY = Date.UTC(2026, 6, 1, 12)
const guess = (languageTag?: string, country?: string) => guessPlaces({ languageTag, country }, theTips.places)
const choices = (languageTag?: string, country?: string, now = NOVEMBER) =>
  clockChoices(guess(languageTag, country), now).map(({ time, places }) => [time, ...places.map(({ name }) => name)])

describe('where she may be', () => {
  it('is her country first, then the countries of her language', () => {
    expect(guess('uk', 'PL').map(({ zone }) => zone)).toEqual(['Europe/Warsaw', 'Europe/Kyiv'])
    expect(guess('pt-br')[0]?.zone).toBe('America/Sao_Paulo')
    expect(guess('pt-PT')[0]?.zone).toBe('Europe/Lisbon')
    expect(guess('zh-hans')[0]?.zone).toBe('Asia/Shanghai')
  })

  it('is where English is spoken, when nothing is known', () => {
    for (const tag of [undefined, 'en', 'xx', '', 'constructor']) expect(guess(tag)[0]?.zone).toBe('Europe/London')
  })

  it('names each zone once', () => {
    for (const tag of Object.keys(theTips.places.languages)) {
      const zones = guess(tag).map(({ zone }) => zone)
      expect(zones.length).toBeGreaterThan(0)
      expect(new Set(zones).size).toBe(zones.length)
    }
  })
})

describe('"is it 14:35 for you now?"', () => {
  it('offers one time where there is one', () => {
    expect(choices('uk')).toEqual([['16:35', 'Kyiv']])
  })

  it('offers the times of a country, the likeliest first, and places whose clocks will part', () => {
    expect(choices('en-US', 'US').slice(0, 4)).toEqual([
      ['09:35', 'New York'],
      ['08:35', 'Chicago', 'Regina'],
      ['06:35', 'Los Angeles'],
      ['07:35', 'Denver', 'Phoenix'],
    ])
    expect(choices('en-US', 'US', JULY)[2]).toEqual(['05:00', 'Los Angeles', 'Phoenix'])
  })

  it('fills no screen', () => {
    for (const tag of Object.keys(theTips.places.languages)) expect(choices(tag).length).toBeLessThanOrEqual(6)
  })

  it('joins places whose clocks change together', () => {
    expect(choices('de')).toEqual([['15:35', 'Berlin']])
  })
})
