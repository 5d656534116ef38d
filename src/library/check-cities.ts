import type { Cities } from '../tips/places/cities.ts'
import { knownZone } from '../tips/places/zone-name.ts'
import type { Fault } from './fault.ts'
import type { Data } from './read-data.ts'

const FILE = 'content/facts/cities.yaml'
type CitiesFault = Omit<Fault, 'file'>

/** Zones that Node does not know, or knows under a newer name; languages of countries that are not listed. */
export function checkCities({ cities }: Data): Fault[] {
  if (cities === undefined) return []
  return [...zoneFaults(cities), ...languageFaults(cities)].map((fault) => ({ file: FILE, ...fault }))
}

function zoneFaults({ countries, renamed }: Cities): CitiesFault[] {
  const listed = Object.entries(countries).flatMap(([country, zones]) =>
    Object.keys(zones).map((zone) => ({ field: `countries.${country}`, zone })),
  )
  const named = Object.entries(renamed).flatMap((pair) => pair.map((zone) => ({ field: 'renamed', zone })))
  const unknown = [...listed, ...named].filter(({ zone }) => knownZone(zone) !== zone)
  return [
    ...unknown.map(({ field, zone }) => ({ field, what: `there is no zone "${zone}"; correct its name` })),
    ...[...listed, ...Object.values(renamed).map((zone) => ({ field: 'renamed', zone }))]
      .filter(({ zone }) => renamed[zone] !== undefined)
      .map(({ field, zone }) => ({ field, what: `"${zone}" is called "${renamed[zone]}" now; use that` })),
  ]
}

function languageFaults({ languages, countries, named }: Cities): CitiesFault[] {
  const asked = [
    ...Object.entries(languages).flatMap(([language, all]) => all.map((country) => [`languages.${language}`, country])),
    ...Object.keys(named).map((country) => ['named', country]),
  ]
  return asked.flatMap(([field = '', country = '']) =>
    countries[country] ? [] : [{ field, what: `"${country}" has no places under "countries"; add some` }],
  )
}
