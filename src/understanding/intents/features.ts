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
/** A message of more words is read as its first ones. */
export const MOST_WORDS = 400
/** Longer ones are no words, and would fill the memory. */
export const LONGEST = 24

/** Reads a word as it is meant. */
export type Mend = (word: string) => string
const asItIs: Mend = (word) => word

/** Numbers say little by their value: all of a kind are one word. */
const isNumber = (word: string) => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57

/** A word as it counts. */
export const shapeOf = (word: string, mend = asItIs): string => (isNumber(word) ? '#' : mend(word))

/** Porter's stem of a word. */
export const rootOf = (shape: string): string => (shape.length > LONGEST ? shape : PorterStemmer.stem(shape))

/** Words as one line with one mark between them, of which runs of letters are taken. */
export const lineOf = (shapes: readonly string[]): string => `_${shapes.join('_')}_`

/**
 * The features of a message, each once: stems (`w:`), pairs of neighbouring stems with marks for start and end (`p:`),
 * and runs of four letters over the whole message with one mark between words (`g:`). Stop words are kept: they tell
 * "can I" from "how do I". A message of more than 400 words is read as its first 400. What the words name (`t:`, `q:`) is
 * added by whoever knows it.
 */
export function featuresOf(tokens: readonly Token[], mend = asItIs): string[] {
  const shapes = tokens.slice(0, MOST_WORDS).map(({ word }) => shapeOf(word, mend))
  const features = new Set<string>()
  let before = START
  for (const root of shapes.map(rootOf)) {
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
