import { describe, expect, it } from 'vitest'
import { findPlace } from '../../src/tips/places/find-place.ts'
import { zoneAt } from '../../src/tips/places/zone-at.ts'
import { knownZone, zoneNamed } from '../../src/tips/places/zone-name.ts'
import { theTips } from './the-tips.ts'

const { places } = theTips
const { renamed } = places
const found = (text: string, country?: string) => {
  const read = findPlace(text, places, country)
  return read.kind === 'place'
    ? read.place.zone
    : read.kind === 'ask'
      ? read.options.map(({ zone }) => zone)
      : undefined
}

describe('the zone of a place', () => {
  it.each([
    ['London', 'Europe/London'],
    ['  manchester ', 'Europe/London'],
    ['I live in Manchester, UK', 'Europe/London'],
    ['kiev', 'Europe/Kyiv'],
    ['Kyiv, Ukraine', 'Europe/Kyiv'],
    ['NYC', 'America/New_York'],
    ['new york city', 'America/New_York'],
    ['LA', 'America/Los_Angeles'],
    ['Texas', 'America/Chicago'],
    ['Paris', 'Europe/Paris'],
    ['Paris, Texas', 'America/Chicago'],
    ['Birmingham, Alabama', 'America/Chicago'],
    ['Birmingham, England', 'Europe/London'],
    ['London, Ontario', 'America/Toronto'],
    ['Hyderabad India', 'Asia/Kolkata'],
    ['San José, Costa Rica', 'America/Costa_Rica'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['sao paulo', 'America/Sao_Paulo'],
    ['Łódź', 'Europe/Warsaw'],
    ['Zürich', 'Europe/Zurich'],
    ['St. Louis', 'America/Chicago'],
    ["St John's, Canada", 'America/St_Johns'],
    ['Port-au-Prince', 'America/Port-au-Prince'],
    ['Germany', 'Europe/Berlin'],
    ['Kenya', 'Africa/Nairobi'],
    ['Singapore', 'Asia/Singapore'],
    ['ushuaia', 'America/Argentina/Ushuaia'],
    ['Bombay', 'Asia/Kolkata'],
    ['saigon', 'Asia/Ho_Chi_Minh'],
    ['the netherlands', 'Europe/Amsterdam'],
    ['New Mexico', 'America/Denver'],
    ['DUBLIN!!', 'Europe/Dublin'],
    ['Reykjavík', 'Atlantic/Reykjavik'],
  ])('"%s" is %s', (text, zone) => expect(found(text)).toBe(zone))

  it('asks where a name stands for several', () => {
    expect(found('Birmingham')).toEqual(['Europe/London', 'America/Chicago'])
    expect(found('Georgia')).toEqual(expect.arrayContaining(['Asia/Tbilisi', 'America/New_York']))
    expect(found('Australia')).toHaveLength(6)
  })

  it('takes the one in her country where that is known', () => {
    expect(found('Birmingham', 'US')).toBe('America/Chicago')
    expect(found('Birmingham', 'GB')).toBe('Europe/London')
    expect(found('Paris', 'GB')).toBe('Europe/Paris')
  })

  it('asks whether a name was misspelt, and does not guess', () => {
    expect(found('Manchestr')).toEqual(['Europe/London'])
    expect(found('bukarest')).toEqual(['Europe/Budapest', 'Europe/Bucharest'])
  })

  it.each(['', 'hello', 'i do not know', 'my back hurts', '12', '🙂', 'x'.repeat(5000), '../../etc/passwd', 'EST'])(
    'is not in "%s"',
    (text) => expect(found(text)).toBeUndefined(),
  )
})

describe('a zone by its name', () => {
  it.each([
    ['Europe/London', 'Europe/London'],
    ['europe/london', 'Europe/London'],
    ['Europe / Kiev', 'Europe/Kyiv'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['asia/saigon', 'Asia/Ho_Chi_Minh'],
    ['US/Eastern', 'America/New_York'],
    ['america/argentina/buenos_aires', 'America/Argentina/Buenos_Aires'],
    ['America/New York', 'America/New_York'],
    ['America/Godthab', 'America/Nuuk'],
    ['utc', 'UTC'],
  ])('"%s" is %s', (text, zone) => {
    expect(zoneNamed(text, renamed)).toBe(zone)
    expect(found(text)).toBe(zone)
  })

  it.each(['EST', 'CET', 'London', 'Europe/Atlantis', '+03:00', 'GMT+2', '', 'and/or'])('"%s" is none', (text) =>
    expect(zoneNamed(text, renamed)).toBeUndefined(),
  )

  it('is taken however it is written, for every zone that Node knows', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const name = zoneNamed(zone.toLowerCase(), renamed)
      expect(name).toBe(renamed[zone] ?? zone)
      expect(knownZone(name ?? '')).toBe(name)
    }
  })

  it('is known to Node for every place', () => {
    const zones = [...places.places.values()].flat().map(({ zone }) => zone)
    expect(zones.filter((zone) => knownZone(zone) !== zone || renamed[zone])).toEqual([])
  })
})

describe('the zone of a location', () => {
  it.each([
    ['Kyiv', 50.45, 30.52, 'Europe/Kyiv'],
    ['Nuuk', 64.18, -51.74, 'America/Nuuk'],
    ['Mumbai', 19.08, 72.88, 'Asia/Kolkata'],
    ['Phoenix', 33.45, -112.07, 'America/Phoenix'],
    ['Lord Howe Island', -31.55, 159.08, 'Australia/Lord_Howe'],
    ['Buenos Aires', -34.6, -58.38, 'America/Argentina/Buenos_Aires'],
    ['London', 51.5, -0.12, 'Europe/London'],
  ])('%s', (_name, latitude, longitude, zone) => expect(zoneAt(latitude, longitude, renamed)).toBe(zone))

  it('is known to Node wherever on Earth she is', () => {
    for (let latitude = -90; latitude <= 90; latitude += 3)
      for (let longitude = -180; longitude <= 180; longitude += 3)
        expect(zoneAt(latitude, longitude, renamed)).toMatch(/\//)
  })

  it.each([
    [91, 0],
    [0, 181],
    [Number.NaN, 0],
    [0, Number.POSITIVE_INFINITY],
  ])('is none for %d, %d', (latitude, longitude) => expect(zoneAt(latitude, longitude, renamed)).toBeUndefined())
})
