import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { citiesSchema } from '../../src/tips/places/cities.ts'
import { createGazetteer } from '../../src/tips/places/gazetteer.ts'

/** The real list of cities. */
export const theCities = citiesSchema.parse(parse(readFileSync('content/facts/cities.yaml', 'utf8')))

/** The real places. */
export const theGazetteer = createGazetteer(theCities, 'en')
