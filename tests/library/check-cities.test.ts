import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkCities } from '../../src/library/check-cities.ts'
import { faultLine } from '../../src/library/fault.ts'
import { readData } from '../../src/library/read-data.ts'
import { citiesSchema } from '../../src/tips/places/cities.ts'

const data = readData('.')
const text = readFileSync('content/facts/cities.yaml', 'utf8')

function faultsWith(from: string, to: string): string {
  const { data: cities, error } = citiesSchema.safeParse(parse(text.replace(from, to)))
  return (
    error?.message ??
    checkCities({ ...data, cities })
      .map(faultLine)
      .join('\n')
  )
}

it('finds nothing wrong with the list as it is', () => {
  expect(checkCities(data)).toEqual([])
})

it('tells of a zone that there is not', () => {
  expect(faultsWith('Europe/Warsaw:', 'Europe/Warschau:')).toMatch(/countries\.PL: there is no zone "Europe\/Warschau"/)
})

it('tells of a zone that has another name now', () => {
  expect(faultsWith('Asia/Kolkata: [', 'Asia/Calcutta: [')).toMatch(
    /countries\.IN: "Asia\/Calcutta" is called "Asia\/Kolkata" now/,
  )
})

it('tells of a country without places', () => {
  expect(faultsWith('cs: [CZ]', 'cs: [CS]')).toMatch(/languages\.cs: "CS" has no places/)
})

it('tells of a country that is none', () => {
  expect(faultsWith('cs: [CZ]', 'cs: [Czechia]')).toMatch(/is no country/)
})
