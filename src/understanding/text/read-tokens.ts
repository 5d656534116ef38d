import { plainLetters } from './plain-letters.ts'
import type { Spelling } from './spelling.ts'
import type { Token } from './token.ts'

const PIECE = new RegExp(
  `(?<number>\\d+(?:[.,:]\\d+)*(?:\\s?[+/]\\s?\\d+)?(?:[a-z]{1,6}(?:\\d+[a-z]{1,4})?)?)` +
    `|(?<word>[\\p{L}\\p{M}\\p{N}*](?:[\\p{L}\\p{M}\\p{N}'*\\p{DI}]*[\\p{L}\\p{M}\\p{N}*])?)` +
    `|(?<emoji>\\p{Extended_Pictographic})|(?<stop>[.!?\\n]+)|(?<pause>[,;:()\\u2013\\u2014]|(?:\\s-+\\s))`,
  'giu',
)
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4\u0060\u2032]/g
const THRICE = /(.)\1{2,}/gu

/** Three or more of a letter are somebody stretching a word: kept once where that is a word we know, else twice. */
const squeezed = (word: string, known: (word: string) => boolean) => {
  if (known(word) || !/(.)\1\1/u.test(word)) return word
  const once = word.replace(THRICE, '$1')
  const twice = word.replace(THRICE, '$1$1')
  return known(twice) && !known(once) ? twice : once
}

/**
 * Reads a message into words: lower case, plain letters, short forms written out, common misspellings mended.
 *
 * @param text what she wrote, of any length
 * @param known whether a word is one that our data uses
 */
export function readTokens(text: string, spelling: Spelling, known: (word: string) => boolean): Token[] {
  const tokens: Token[] = []
  let clause = 0
  let sentence = 0
  const push = (word: string, start: number, end: number) => {
    if (spelling.clauseStarts.includes(word) && tokens.at(-1)?.clause === clause) clause++
    tokens.push({ word, start, end, clause, sentence })
  }
  for (const { 0: piece, index, groups } of text.replace(APOSTROPHES, "'").matchAll(PIECE)) {
    const end = index + piece.length
    if (groups?.['stop'] !== undefined) {
      sentence++
      clause++
    } else if (groups?.['pause'] !== undefined) clause++
    else for (const word of wordsOf(piece, groups ?? {}, spelling, known)) push(word, index, end)
  }
  return tokens
}

function wordsOf(piece: string, groups: Record<string, string>, spelling: Spelling, known: (word: string) => boolean) {
  if (groups['emoji'] !== undefined) return spelling.emoji[piece]?.split(' ') ?? []
  if (groups['number'] !== undefined) return [piece.toLowerCase().replace(/\s/g, '')]
  const word = squeezed(plainLetters(piece).replace(/\*+/g, ''), known)
  const full = spelling.contractions[word.replaceAll("'", '')] ?? spelling.misspellings[word]
  return (full ?? word.replace(/'s?$|^'/g, '').replaceAll("'", '')).split(' ').filter(Boolean)
}
