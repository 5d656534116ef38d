import { createMisspellings, sameLetters } from '../dangers/misspellings.ts'
import type { KnownWords } from './known-words.ts'
import { splitWord } from './mend-spaces.ts'
import { plainLetters } from './plain-letters.ts'
import type { Spelling } from './spelling.ts'

const THRICE = /(.)\1{2,}/gu
const REMEMBERED = 5000
const LONGEST_REMEMBERED = 24
/** Shorter short forms are too near to other words ("want", "won") for more than swapped letters. */
const MENDED_FROM = 5

/** Three or more of a letter are somebody stretching a word: kept once where that is a word we know, else twice. */
const squeezed = (word: string, knows: KnownWords['knows']) => {
  if (knows(word) || !/(.)\1\1/u.test(word)) return word
  const once = word.replace(THRICE, '$1')
  const twice = word.replace(THRICE, '$1$1')
  return knows(twice) && !knows(once) ? twice : once
}

/**
 * Makes what reads one piece of a message as words: plain letters, short forms written out, common misspellings mended,
 * a missing space put in before or behind a word that carries a sign.
 */
export function createWordReader(spelling: Spelling, words: KnownWords) {
  // Maps, for an object answers to "constructor" too.
  const contractions = new Map(Object.entries(spelling.contractions))
  const misspellings = new Map(Object.entries(spelling.misspellings))
  const mendShort = createMisspellings(new Set(contractions.keys()), () => false)
  const contraction = (word: string) =>
    mendShort(word)
      .filter((meant) => meant.length >= MENDED_FROM || sameLetters(word, meant))
      .flatMap((meant) => contractions.get(meant) ?? [])[0]
  const isWord = (word: string) => words.knows(word) || contractions.has(word)
  const strange = (word: string): string => {
    if (words.knows(word) || words.isItself(word)) return word
    const parts = splitWord(word, isWord, words.carries)
    return parts?.map((part) => contractions.get(part) ?? part).join(' ') ?? contraction(word) ?? word
  }
  const read = (piece: string) => {
    const word = squeezed(plainLetters(piece).replace(/\*+/g, ''), words.knows)
    const bare = word.replaceAll("'", '')
    const full = contractions.get(word) ?? contractions.get(bare) ?? misspellings.get(word)
    return (full ?? strange(word.replace(/'s?$|^'/g, '').replaceAll("'", ''))).split(' ').filter(Boolean)
  }
  const remembered = new Map<string, string[]>()
  return (piece: string): string[] => {
    const before = remembered.get(piece)
    if (before) return before
    const now = read(piece)
    if (remembered.size >= REMEMBERED) remembered.clear()
    if (piece.length <= LONGEST_REMEMBERED) remembered.set(piece, now)
    return now
  }
}
