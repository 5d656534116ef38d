import { plainLetters } from './plain-letters.ts'
import type { Spelling } from './spelling.ts'
import type { Token } from './token.ts'

/** Numbers, words, emoji, what ends a sentence and what ends a clause; `letter` is a class of letters, `within` one of a word. */
const pieces = (letter: string, within: string, emoji: string) =>
  String.raw`(\d+(?:[.,:]\d+)*(?:\s?[+/]\s?\d+)?(?:[a-z]{1,6}(?:\d+[a-z]{1,4})?)?)` +
  `|([${letter}*](?:[${within}'*]*[${letter}*])?)|(${emoji})` +
  String.raw`|([.!?\n]+)|([,;:()\u2013\u2014]|(?:\s-+\s))`
const EVERY_SCRIPT = new RegExp(
  pieces(String.raw`\p{L}\p{M}\p{N}`, String.raw`\p{L}\p{M}\p{N}\p{DI}`, String.raw`\p{Extended_Pictographic}`),
  'giu',
)
/** The same for texts of plain letters alone, which are nearly all, in a third of the time. */
const ASCII = new RegExp(pieces('a-z0-9', 'a-z0-9', '(?!)'), 'gi')
const OTHER = /\P{ASCII}/u
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4\u0060\u2032]/g
const THRICE = /(.)\1{2,}/gu

/** Three or more of a letter are somebody stretching a word: kept once where that is a word we know, else twice. */
const squeezed = (word: string, known: (word: string) => boolean) => {
  if (known(word) || !/(.)\1\1/u.test(word)) return word
  const once = word.replace(THRICE, '$1')
  const twice = word.replace(THRICE, '$1$1')
  return known(twice) && !known(once) ? twice : once
}

const REMEMBERED = 5000
const LONGEST_REMEMBERED = 24

/**
 * Makes what reads a message into words: lower case, plain letters, short forms written out, common misspellings mended.
 *
 * @param known whether a word is one that our data uses
 * @returns reads a text of any length
 */
export function createTokenReader(spelling: Spelling, known: (word: string) => boolean): (text: string) => Token[] {
  const starts = new Set(spelling.clauseStarts)
  const remembered = new Map<string, string[]>()
  const wordsOf = (piece: string) => {
    const before = remembered.get(piece)
    if (before) return before
    if (piece.length > LONGEST_REMEMBERED) return readWord(piece, spelling, known)
    if (remembered.size >= REMEMBERED) remembered.clear()
    const words = readWord(piece, spelling, known)
    remembered.set(piece, words)
    return words
  }
  return (text) => {
    const tokens: Token[] = []
    let clause = 0
    let sentence = 0
    const push = (words: readonly string[], start: number, end: number) => {
      for (const word of words) {
        if (starts.has(word) && tokens.at(-1)?.clause === clause) clause++
        tokens.push({ word, start, end, clause, sentence })
      }
    }
    const plain = text.replace(APOSTROPHES, "'")
    for (const match of plain.matchAll(OTHER.test(plain) ? EVERY_SCRIPT : ASCII)) {
      const [piece, number, word, emoji, stop, pause] = match
      const end = match.index + piece.length
      if (word !== undefined) push(wordsOf(piece), match.index, end)
      else if (number !== undefined) push([piece.toLowerCase().replace(/\s/g, '')], match.index, end)
      else if (emoji !== undefined) push(spelling.emoji[piece]?.split(' ') ?? [], match.index, end)
      if (stop !== undefined) sentence++
      if (stop !== undefined || pause !== undefined) clause++
    }
    return tokens
  }
}

function readWord(piece: string, spelling: Spelling, known: (word: string) => boolean): string[] {
  const word = squeezed(plainLetters(piece).replace(/\*+/g, ''), known)
  const full = spelling.contractions[word.replaceAll("'", '')] ?? spelling.misspellings[word]
  return (full ?? word.replace(/'s?$|^'/g, '').replaceAll("'", '')).split(' ').filter(Boolean)
}
