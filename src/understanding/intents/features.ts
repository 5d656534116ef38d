import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import type { Token } from '../text/token.ts'

/** The groups of features, each with a vocabulary and a weight of its own. */
export const GROUPS = ['word', 'pair', 'gram', 'term'] as const
export type Group = (typeof GROUPS)[number]

const GRAM = 4
const MOST_WORDS = 400
const REMEMBERED = 20_000
const REMEMBERED_PAIRS = 500
const REMEMBERED_GRAMS = 100_000
/** Features that were made before, so that each is one string whose hash is known: making them was half of the work. */
const words = new Map<string, { root: string; feature: string; pairs: Map<string, string> }>()
const grams = new Map<number, string>()

/** A word with its stem and its features; memory is emptied when it is full. */
function wordOf(word: string) {
  const known = words.get(word)
  if (known !== undefined) return known
  if (words.size >= REMEMBERED) words.clear()
  const root = PorterStemmer.stem(word)
  const made = { root, feature: `w:${root}`, pairs: new Map<string, string>() }
  words.set(word, made)
  return made
}

/** The pair of a word's stem with the stem before it. */
function pairOf(before: string, { root, pairs }: ReturnType<typeof wordOf>): string {
  const known = pairs.get(before)
  if (known !== undefined) return known
  const made = `p:${before} ${root}`
  if (pairs.size < REMEMBERED_PAIRS) pairs.set(before, made)
  return made
}

/** Numbers say little by their value: all of a kind are one word. */
function shape(word: string): string {
  const letter = word.charCodeAt(0)
  return letter >= 48 && letter <= 57 ? '#' : word
}

/**
 * The features of a message, each once: stems (`w:`), pairs of neighbouring stems with marks for start and end (`p:`),
 * and runs of four letters over the whole message with one mark between words (`g:`). Stop words are kept: they tell
 * "can I" from "how do I". A message of more than 400 words is read as its first 400. What the words name (`t:`) is added by
 * whoever knows it.
 */
export function featuresOf(tokens: readonly Token[]): string[] {
  const features = new Set<string>()
  const size = Math.min(tokens.length, MOST_WORDS)
  let line = '_'
  let before = '^'
  for (let at = 0; at < size; at++) {
    const word = shape(tokens[at]?.word ?? '')
    const known = wordOf(word)
    features.add(known.feature)
    features.add(pairOf(before, known))
    before = known.root
    line += `${word}_`
  }
  if (size > 0) features.add(`p:${before} $`)
  addGrams(line, features)
  return [...features]
}

/** A letter in five bits, so that a run of four is one number; 0 for what is no plain letter. */
function fiveBits(letter: number): number {
  if (letter >= 97 && letter <= 122) return letter - 96
  return letter === 95 ? 27 : letter === 35 ? 28 : 0
}

function addGrams(line: string, features: Set<string>): void {
  let run = 0
  let plain = 0
  for (let end = 0; end < line.length; end++) {
    const bits = fiveBits(line.charCodeAt(end))
    plain = bits === 0 ? 0 : plain + 1
    run = ((run << 5) | bits) & 0xfffff
    if (end >= GRAM - 1) features.add(gramOf(line, end + 1 - GRAM, plain >= GRAM ? run : -1))
  }
}

/** The run of four letters from a place on; `run` is its number, or -1 where it has other letters than plain ones. */
function gramOf(line: string, start: number, run: number): string {
  const known = run < 0 ? undefined : grams.get(run)
  if (known !== undefined) return known
  const made = `g:${line.slice(start, start + GRAM)}`
  if (run >= 0 && grams.size < REMEMBERED_GRAMS) grams.set(run, made)
  return made
}

/** The group that a feature belongs to. */
export function groupOf(feature: string): Group {
  return feature.startsWith('w:')
    ? 'word'
    : feature.startsWith('p:')
      ? 'pair'
      : feature.startsWith('t:')
        ? 'term'
        : 'gram'
}
