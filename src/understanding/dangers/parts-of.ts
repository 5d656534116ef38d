import { sentencesOf } from '../text/sentences-of.ts'
import type { Token } from '../text/token.ts'
import type { Named } from './named.ts'

/** Shorter messages say too little for a guess: "maybe" sounds like anything. */
const FEWEST_WORDS = 6
/** Shorter sentences are read together with the next. */
const ENOUGH_WORDS = 15

/** A message or a sentence of it, and what it names. */
export interface Part {
  words: readonly Token[]
  named: readonly Named[]
}

/**
 * A message in parts of whole sentences, none so short that it says little: a story around one sentence must not hide it,
 * and every word is read once.
 */
export function partsOf(words: readonly Token[], named: readonly Named[]): Part[] {
  if (words.length < FEWEST_WORDS) return []
  const parts: Token[][] = []
  for (const sentence of sentencesOf(words)) {
    const last = parts.at(-1)
    if (last && last.length < ENOUGH_WORDS) last.push(...sentence)
    else parts.push([...sentence])
  }
  const [rest = []] = (parts.at(-1)?.length ?? 0) < FEWEST_WORDS ? parts.splice(-1) : []
  parts.at(-1)?.push(...rest)
  return parts.map((own) => ({ words: own, named: parts.length === 1 ? named : namedIn(own, named) }))
}

function namedIn(words: readonly Token[], named: readonly Named[]): Named[] {
  const sentences = new Set(words.map(({ sentence }) => sentence))
  return named.filter(({ sentence }) => sentences.has(sentence))
}
