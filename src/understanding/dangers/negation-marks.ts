import type { Found } from './found.ts'
import type { Lexicon } from './lexicon.ts'

/** The lists of `negation.yaml`; each is an item of the lexicon. */
export const NEGATION_LISTS = [
  'negators',
  'notNegating',
  'light',
  'ends',
  'undone',
  'takesBack',
  'limits',
  'after',
  'questions',
  'subjects',
  'elsewhere',
  'perhaps',
  'bornSince',
  'others',
  'now',
  'notNow',
  'sameAgain',
  'told',
  'nothingYet',
  'checks',
  'results',
  'past',
  'present',
  'returns',
  'happens',
] as const

export type NegationList = (typeof NEGATION_LISTS)[number]
/** The number of each list's item. */
export type NegationItems = Record<NegationList, number>

/** Whether a token lies within a phrase of a list. */
export interface Marks {
  has(name: NegationList, at: number): boolean
}

const bitOf = Object.fromEntries(NEGATION_LISTS.map((name, at) => [name, 1 << at])) as Record<NegationList, number>

/**
 * Makes what marks the tokens of a message by the lists that they belong to.
 *
 * @param items the numbers of the lists
 */
export function createMarker(items: NegationItems, { phrasesOf, size }: Pick<Lexicon, 'phrasesOf' | 'size'>) {
  const lists = new Uint32Array(size)
  for (const name of NEGATION_LISTS)
    for (const phrase of phrasesOf[items[name]] ?? []) lists[phrase] = (lists[phrase] ?? 0) | bitOf[name]
  return ({ hits }: Found, length: number): Marks => {
    const marks = new Uint32Array(length)
    for (const { phrase, from, to } of hits)
      for (let at = from; at < to; at++) marks[at] = (marks[at] ?? 0) | (lists[phrase] ?? 0)
    return { has: (name, at) => ((marks[at] ?? 0) & bitOf[name]) !== 0 }
  }
}
