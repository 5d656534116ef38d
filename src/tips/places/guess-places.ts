import type { Gazetteer } from './gazetteer.ts'
import type { Place } from './place.ts'

export interface Hints {
  /** The language her app is set to, such as `en` or `pt-br`. */
  languageTag?: string | undefined
  /** Where she, or else the clinic, is known to be; two letters. */
  country?: string | null | undefined
}

/** Where she may be, the likeliest first, one place for each zone: her country, then those of her language. */
export function guessPlaces({ languageTag = '', country }: Hints, { zonesOf, languages }: Gazetteer): Place[] {
  const [language = '', ...rest] = languageTag.toLowerCase().split('-')
  const region = rest.find((part) => part.length === 2)?.toUpperCase()
  const spoken = Object.hasOwn(languages, language) ? languages[language] : languages.en
  const countries = [country, region, ...(spoken ?? [])]
  const places = countries.flatMap((one) => zonesOf.get(one ?? '') ?? [])
  return places.filter(({ zone }, at) => places.findIndex((other) => other.zone === zone) === at)
}
