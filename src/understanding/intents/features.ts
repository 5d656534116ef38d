import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import type { Token } from '../text/token.ts'

/** The groups of features, each with a vocabulary and a weight of its own. */
export const GROUPS = ['word', 'gram', 'pair', 'skip', 'triple', 'term', 'terms', 'concept'] as const
export type Group = (typeof GROUPS)[number]

/** So many letters make a run. */
const GRAM = 4
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

/** Every run of four letters of a word, with a mark before and behind it. */
export function gramsOf(shape: string): string[] {
  const line = `_${shape}_`
  return Array.from({ length: Math.max(0, line.length - GRAM + 1) }, (_, at) => line.slice(at, at + GRAM))
}

/**
 * The features of a message, each as often as it stands there: stems (`w:`) and runs of four letters (`g:`) of every word;
 * two neighbouring stems (`p:`), three (`r:`), with marks for start and end, and two with another one between (`s:`). Stop
 * words are kept: they tell "can I" from "how do I". A message of more than 400 words is read as its first 400. What the
 * words name (`t:`, `q:`, `c:`) is added by whoever knows it.
 */
export function featuresOf(tokens: readonly Token[], mend = asItIs): string[] {
  const shapes = tokens.slice(0, MOST_WORDS).map(({ word }) => shapeOf(word, mend))
  const roots = shapes.map(rootOf)
  return [
    ...shapes.flatMap(gramsOf).map((gram) => `g:${gram}`),
    ...roots.map((root) => `w:${root}`),
    ...(roots.length > 0 ? runsOf([START, ...roots, END]) : []),
    ...roots.slice(2).map((root, at) => `s:${roots[at]} ${root}`),
  ]
}

function runsOf(roots: readonly string[]): string[] {
  const pairs = roots.slice(1).map((root, at) => `${roots[at]} ${root}`)
  return [...pairs.map((pair) => `p:${pair}`), ...roots.slice(2).map((root, at) => `r:${pairs[at]} ${root}`)]
}

const BY_MARK: Readonly<Record<string, Group>> = {
  w: 'word',
  g: 'gram',
  p: 'pair',
  s: 'skip',
  r: 'triple',
  t: 'term',
  q: 'terms',
  c: 'concept',
}

/** The group that a feature belongs to. */
export const groupOf = (feature: string): Group => BY_MARK[feature.charAt(0)] ?? 'gram'
