import { GROUPS } from './features.ts'
import type { KeptSums } from './keep-sums.ts'
import type { Numbered } from './numbered.ts'
import { FIELDS, GROUP, type Postings, RARITY, SHARED, WEIGHT } from './postings.ts'

/** What some features of a message say. */
export interface Sums {
  /** What each class gets for them, in the order of the classes. */
  odds: Float64Array
  /** How rare those are that were ever seen, all of them together. */
  known: number
  /** The same with those that were not. */
  all: number
  /** How many there are. */
  size: number
}

const NO_WEIGHTS: readonly number[] = GROUPS.map(() => 0)

/**
 * Adds up what features say. It touches of each only the classes that had it: what a class gets for a feature that it never
 * had is the same for all classes but for their sizes, and is added once at the end.
 */
export function sumFeatures(postings: Postings, { known: own, unknown }: Numbered): Sums {
  const { starts, classAt, beyond, facts } = postings
  const odds = new Float64Array(postings.priors.length)
  const weights = NO_WEIGHTS.slice()
  let same = 0
  let known = 0
  let strange = unknown
  // By place and not by iterator: this loop is most of the time of classifying.
  for (let next = 0; next < own.length; next++) {
    const at = own[next] as number
    const end = starts[at + 1] as number
    let i = starts[at] as number
    if (i === end) {
      strange++
      continue
    }
    const fact = at * FIELDS
    const group = facts[fact + GROUP] as number
    same += facts[fact + SHARED] as number
    known += facts[fact + RARITY] as number
    weights[group] = (weights[group] as number) + (facts[fact + WEIGHT] as number)
    for (; i < end; i++) {
      const place = classAt[i] as number
      odds[place] = (odds[place] as number) + (beyond[i] as number)
    }
  }
  addToAll(odds, postings.bases, weights, same)
  return { odds, known, all: known + postings.unseen * strange, size: own.length + unknown }
}

/** What every class gets: what all have in common, and what the features cost that it never had. */
function addToAll(odds: Float64Array, bases: Float64Array, weights: readonly number[], same: number): void {
  for (let place = 0; place < odds.length; place++) odds[place] = (odds[place] as number) + same
  for (const [group, weight] of weights.entries()) {
    if (weight === 0) continue
    const from = group * odds.length
    for (let place = 0; place < odds.length; place++)
      odds[place] = (odds[place] as number) + weight * (bases[from + place] as number)
  }
}

/** Adds what a word says, in place. */
export function addSums(to: Sums, more: KeptSums): void {
  const [odds, added] = [to.odds, more.odds]
  for (let at = 0; at < odds.length; at++) odds[at] = (odds[at] as number) + (added[at] as number)
  to.known += more.known
  to.all += more.all
  to.size += more.size
}
