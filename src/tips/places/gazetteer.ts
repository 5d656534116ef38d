import type { Cities } from './cities.ts'
import type { Place } from './place.ts'
import { plainName } from './plain-name.ts'

/** Every name by which a place can be found, and what is likely before she has named one. */
export interface Gazetteer {
  /** The places of a name, in plain letters; a country stands for the best known place of each of its zones. */
  places: ReadonlyMap<string, readonly Place[]>
  /** The best known place of each zone of a country, the zone of most people first. */
  zonesOf: ReadonlyMap<string, readonly Place[]>
  renamed: Cities['renamed']
  languages: Cities['languages']
}

/** @param language in which countries are called by their names */
export function createGazetteer(cities: Cities, language: string): Gazetteer {
  const zonesOf = new Map(
    Object.entries(cities.countries).map(([country, zones]) => [country, firstPlaces(country, zones)]),
  )
  const places = new Map<string, Place[]>()
  const add = ({ place, names }: NamedPlace) => {
    for (const name of names) addPlace(places, plainName(name), place)
  }
  for (const named of listed(cities)) add(named)
  for (const named of countriesAsPlaces(cities, zonesOf, language)) add(named)
  for (const named of namesOfZones(cities)) add(named)
  return { places, zonesOf, renamed: cities.renamed, languages: cities.languages }
}

interface NamedPlace {
  place: Place
  names: string[]
}

const listed = ({ countries }: Cities): NamedPlace[] =>
  Object.entries(countries).flatMap(([country, zones]) =>
    Object.entries(zones).flatMap(([zone, names]) => names.map((name) => listedPlace(name, country, zone))),
  )

function listedPlace(name: string, country: string, zone: string): NamedPlace {
  const names = name.split('/')
  return { place: { name: names[0] ?? name, country, zone }, names }
}

const firstPlaces = (country: string, zones: Cities['countries'][string]): Place[] =>
  Object.entries(zones).map(([zone, names]) => listedPlace(names[0] ?? zone, country, zone).place)

function countriesAsPlaces({ named }: Cities, zonesOf: Gazetteer['zonesOf'], language: string): NamedPlace[] {
  const usual = new Intl.DisplayNames(language, { type: 'region' })
  return [...zonesOf].flatMap(([country, places]) => {
    const names = [usual.of(country) ?? country, ...(named[country] ?? [])]
    return places.map((place) => ({ place, names }))
  })
}

/** A zone bears the name of a city: `America/Argentina/Ushuaia`. */
const namesOfZones = ({ renamed }: Cities): NamedPlace[] =>
  Intl.supportedValuesOf('timeZone').map((old) => {
    const name = old.split('/').at(-1)?.replaceAll('_', ' ') ?? old
    return { place: { name, country: '', zone: renamed[old] ?? old }, names: [name] }
  })

/** The list goes before what is read off a zone, which does not tell the country. */
function addPlace(places: Map<string, Place[]>, name: string, place: Place): void {
  const known = places.get(name) ?? []
  if (place.country === '' && known.length > 0) return
  if (!known.some(({ zone, country }) => zone === place.zone && country === place.country))
    places.set(name, [...known, place])
}
