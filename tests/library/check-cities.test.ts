import { expect, it } from 'vitest'
import { checkCities } from '../../src/library/check-cities.ts'
import { faultLine } from '../../src/library/fault.ts'
import { readData } from '../../src/library/read-data.ts'
import { dataCopy } from '../helpers/data-copy.ts'

const FILE = 'content/facts/cities.yaml'
const faultsWith = (from: string, to: string) => {
  const copy = dataCopy()
  copy.edit(FILE, (text) => text.replace(from, to))
  const data = readData(copy.root)
  return [...data.faults, ...checkCities(data)].map(faultLine).join('\n')
}

it('finds nothing wrong with the list as it is', () => {
  expect(checkCities(readData('.'))).toEqual([])
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
  expect(faultsWith('cs: [CZ]', 'cs: [Czechia]')).toMatch(/languages\.cs.*is no country/)
})
