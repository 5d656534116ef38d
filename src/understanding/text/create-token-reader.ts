import { createWordReader } from './create-word-reader.ts'
import type { KnownWords } from './known-words.ts'
import { isOneWord } from './mend-spaces.ts'
import { cutEveryScript, type PieceKind } from './pieces.ts'
import { cutPlain } from './plain-pieces.ts'
import type { Spelling } from './spelling.ts'
import type { Token } from './token.ts'

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
  const emoji = new Map(Object.entries(spelling.emoji).map(([sign, meaning]) => [sign, meaning.split(' ')]))
  const read: Record<Exclude<PieceKind, 'stop' | 'pause'>, (piece: string) => readonly string[]> = {
    number: (piece) => [piece.toLowerCase().replace(/\s/g, '')],
    word: wordsOf,
    emoji: (piece) => emoji.get(piece) ?? [],
  }
  return (text) => {
    const tokens: Token[] = []
    let clause = 0
    let sentence = 0
    const plain = text.replace(APOSTROPHES, "'")
    const cut = OTHER.test(plain) ? cutEveryScript : cutPlain
    cut(plain, (kind, start, end) => {
      if (kind === 'stop') sentence++
      if (kind === 'stop' || kind === 'pause') {
        clause++
        return
      }
      for (const word of read[kind](plain.slice(start, end))) {
        if (starts.has(word) && tokens.at(-1)?.clause === clause) clause++
        tokens.push({ word, start, end, clause, sentence })
      }
    })
    return joined(tokens, words)
  }
}

/** The same tokens, those that are one word with a space too many in it put together. */
function joined(tokens: Token[], { knows, isItself, carries }: KnownWords): Token[] {
  const isStrange = tokens.map(({ word }) => !knows(word) && !isItself(word))
  if (!isStrange.includes(true)) return tokens
  const whole: Token[] = []
  for (const [at, token] of tokens.entries()) {
    const before = whole.at(-1)
    if (before && (isStrange[at] || isStrange[at - 1]) && isOneWord(before, token, carries)) {
      before.word += token.word
      before.end = token.end
    } else whole.push(token)
  }
  return whole
}
