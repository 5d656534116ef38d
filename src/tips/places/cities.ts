import { z } from 'zod'

const country = z.string().regex(/^[A-Z]{2}$/, 'is no country; give its two capital letters')
const name = z.string().min(1)
const zone = z.string().regex(/^[A-Z]\w*(\/[\w+-]+)+$/, 'is no name of a time zone')

/** `content/facts/cities.yaml`: where she may be. */
export const citiesSchema = z.strictObject({
  /** The likeliest countries of each language, by the first part of its tag. */
  languages: z.record(z.string().regex(/^[a-z]{2,3}$/), z.array(country).min(1)),
  /** Old names of zones, and the ones that stand for them now. */
  renamed: z.record(zone, zone),
  /** What countries are called beside their usual names. */
  named: z.record(country, z.array(name).min(1)),
  /** The zones of each country, and the places of each zone, best known first; other names behind a slash. */
  countries: z.record(country, z.record(zone, z.array(name).min(1))),
})

export type Cities = z.infer<typeof citiesSchema>
