import { createWordReader } from './create-word-reader.ts'
import type { KnownWords } from './known-words.ts'
import { isOneWord } from './mend-spaces.ts'
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

/**
 * Makes what reads a message into words: lower case, plain letters, short forms written out, common misspellings mended.
 *
 * @returns reads a text of any length
 */
export function createTokenReader(spelling: Spelling, words: KnownWords): (text: string) => Token[] {
  const starts = new Set(spelling.clauseStarts)
  const wordsOf = createWordReader(spelling, words)
  return (text) => {
    const tokens: Token[] = []
    let clause = 0
    let sentence = 0
    const push = (own: readonly string[], start: number, end: number) => {
      for (const word of own) {
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
    return joined(tokens, words)
  }
}

/** The same tokens, those that are one word with a space too many in it put together. */
function joined(tokens: Token[], words: KnownWords): Token[] {
  const whole: Token[] = []
  for (const token of tokens) {
    const before = whole.at(-1)
    if (before && isOneWord(before, token, words)) {
      before.word += token.word
      before.end = token.end
    } else whole.push(token)
  }
  return whole
}
