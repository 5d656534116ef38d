import type { Gazetteer } from './gazetteer.ts'
import type { Place } from './place.ts'
import { plainName } from './plain-name.ts'
import { similarNames } from './similar-names.ts'
import { zoneNamed } from './zone-name.ts'

/** What a text says about where she is. */
export type PlaceRead =
  | { kind: 'place'; place: Place }
  /** Several places, or one whose name is not quite what she wrote: she is asked. */
  | { kind: 'ask'; options: Place[] }
  | { kind: 'none' }

/** Buttons for more than these would fill her screen. */
const MOST_OPTIONS = 6
const MOST_WORDS = 5

/**
 * Finds a city, a state, a country or a zone in a text: "Birmingham, Alabama", "i live in kiev", "US/Eastern".
 *
 * @param country where she is known to be: of two places of one name it takes the one there
 */
export function findPlace(text: string, gazetteer: Gazetteer, country?: string): PlaceRead {
  const zone = zoneNamed(text, gazetteer.renamed)
  if (zone !== undefined) return { kind: 'place', place: placeOfZone(zone) }
  const meant = narrowed(namedIn(plainName(text), gazetteer))
  if (meant.length > 0) return decide(meant, country)
  const options = similarNames(plainName(text), gazetteer.places.keys()).flatMap(
    (name) => gazetteer.places.get(name) ?? [],
  )
  return options.length > 0 ? { kind: 'ask', options: options.slice(0, MOST_OPTIONS) } : { kind: 'none' }
}

/** A place that is known by its zone alone. */
function placeOfZone(zone: string): Place {
  return { name: zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone, country: '', zone }
}

function decide(meant: readonly Place[], country: string | undefined): PlaceRead {
  const near = meant.filter((place) => place.country === country)
  const options = near.length > 0 ? near : meant
  const [place, ...others] = options
  if (place !== undefined && others.every(({ zone }) => zone === place.zone)) return { kind: 'place', place }
  return { kind: 'ask', options: options.slice(0, MOST_OPTIONS) }
}

/** "Birmingham, Alabama", "London, Canada": the second name tells which place is meant, or is what we know of it. */
function narrowed([first, second]: readonly (readonly Place[])[]): readonly Place[] {
  if (first === undefined || second === undefined) return first ?? []
  const inSecond = (place: Place) => second.some(({ country }) => country !== '' && country === place.country)
  const sameZone = first.filter(({ zone }) => second.some((other) => other.zone === zone))
  const sameCountry = first.filter(inSecond)
  return [sameZone, sameCountry, second].find((places) => places.length > 0) ?? []
}

/** The places that are named, from left to right; a longer name goes before one inside it. */
function namedIn(text: string, { places }: Gazetteer): (readonly Place[])[] {
  const words = text.split(' ')
  const found: (readonly Place[])[] = []
  for (let at = 0; at < words.length; at += 1) {
    const length = lengthOfName(words, at, places)
    if (length === 0) continue
    found.push(places.get(words.slice(at, at + length).join(' ')) ?? [])
    at += length - 1
  }
  return found
}

function lengthOfName(words: readonly string[], at: number, places: Gazetteer['places']): number {
  for (let length = Math.min(MOST_WORDS, words.length - at); length > 0; length -= 1)
    if (places.has(words.slice(at, at + length).join(' '))) return length
  return 0
}
