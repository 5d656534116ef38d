import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import type { Token } from '../text/token.ts'

/** The groups of features, each with a vocabulary and a weight of its own. */
export const GROUPS = ['word', 'pair', 'gram', 'term', 'terms', 'concept'] as const
export type Group = (typeof GROUPS)[number]

/** So many letters make a run. */
export const GRAM = 4
/** The marks before the first word and behind the last one. */
export const START = '^'
export const END = '$'
const MOST_WORDS = 400
const stems = new Map<string, string>()
const REMEMBERED = 20_000
/** Longer ones are no words, and would fill the memory. */
const LONGEST = 24

/** Porter's stem of a word, remembered: stemming is the dearest step of reading a message. */
function stem(word: string): string {
  if (word.length > LONGEST) return word
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size >= REMEMBERED) stems.clear()
  const made = PorterStemmer.stem(word)
  stems.set(word, made)
  return made
}

/** Numbers say little by their value: all of a kind are one word. */
const shape = (word: string) => (word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57 ? '#' : word)

/** Reads a word as it is meant. */
export type Mend = (word: string) => string
const asItIs: Mend = (word) => word

/** The words of a message that count, the first 400 of them. */
export const shapesOf = (tokens: readonly Token[], mend = asItIs): string[] =>
  tokens.slice(0, MOST_WORDS).map(({ word }) => shape(mend(word)))

/** The stems of words. */
export const rootsOf = (shapes: readonly string[]): string[] => shapes.map(stem)

/** Words as one line with one mark between them, of which runs of letters are taken. */
export const lineOf = (shapes: readonly string[]): string => `_${shapes.join('_')}_`

/**
 * The features of a message, each once: stems (`w:`), pairs of neighbouring stems with marks for start and end (`p:`),
 * and runs of four letters over the whole message with one mark between words (`g:`). Stop words are kept: they tell
 * "can I" from "how do I". A message of more than 400 words is read as its first 400. What the words name (`t:`, `q:`) is
 * added by whoever knows it.
 */
export function featuresOf(tokens: readonly Token[], mend = asItIs): string[] {
  const shapes = shapesOf(tokens, mend)
  const features = new Set<string>()
  let before = START
  for (const root of rootsOf(shapes)) {
    features.add(`w:${root}`)
    features.add(`p:${before} ${root}`)
    before = root
  }
  if (shapes.length > 0) features.add(`p:${before} ${END}`)
  const line = lineOf(shapes)
  for (let at = 0; at + GRAM <= line.length; at++) features.add(`g:${line.slice(at, at + GRAM)}`)
  return [...features]
}

const BY_MARK: Readonly<Record<string, Group>> = {
  w: 'word',
  p: 'pair',
  g: 'gram',
  t: 'term',
  q: 'terms',
  c: 'concept',
}

/** The group that a feature belongs to. */
export const groupOf = (feature: string): Group => BY_MARK[feature.charAt(0)] ?? 'gram'
