import { plainLetters } from './plain-letters.ts'
import type { Spelling } from './spelling.ts'
import type { Token } from './token.ts'

const PIECE = new RegExp(
  `\\d+(?:[.,:]\\d+)*(?:\\s?[+/]\\s?\\d+)?(?:[a-z]{1,6}(?:\\d+[a-z]{1,4})?)?` +
    `|[\\p{L}\\p{M}\\p{N}*](?:[\\p{L}\\p{M}\\p{N}'*\\p{DI}]*[\\p{L}\\p{M}\\p{N}*])?` +
    `|\\p{Extended_Pictographic}|[.!?\\n]+|[,;:()\\u2013\\u2014]|\\s-+\\s`,
  'giu',
)
const STOPS = '.!?\n'
const PAUSES = ',;:()\u2013\u2014'
const EMOJI = /^\p{Extended_Pictographic}$/u
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4\u0060\u2032]/g
const THRICE = /(.)\1{2,}/gu

/** Three or more of a letter are somebody stretching a word: kept once where that is a word we know, else twice. */
const squeezed = (word: string, known: (word: string) => boolean) => {
  if (known(word) || !/(.)\1\1/u.test(word)) return word
  const once = word.replace(THRICE, '$1')
  const twice = word.replace(THRICE, '$1$1')
  return known(twice) && !known(once) ? twice : once
}

/** What a piece of text is, by how it begins. */
function kindOf(piece: string): 'number' | 'word' | 'emoji' | 'stop' | 'pause' {
  const letter = piece.charCodeAt(0)
  if (letter >= 97 && letter <= 122) return 'word'
  if (letter >= 48 && letter <= 57) return 'number'
  if (STOPS.includes(piece.charAt(0))) return 'stop'
  if (PAUSES.includes(piece.charAt(0)) || /^\s/.test(piece)) return 'pause'
  return EMOJI.test(piece) ? 'emoji' : 'word'
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
  const plain = text.replace(APOSTROPHES, "'")
  PIECE.lastIndex = 0
  for (let match = PIECE.exec(plain); match !== null; match = PIECE.exec(plain)) {
    const piece = match[0]
    const kind = kindOf(piece)
    if (kind === 'stop') {
      sentence++
      clause++
    } else if (kind === 'pause') clause++
    else {
      for (const word of wordsOf(piece, kind, spelling, known)) {
        if (spelling.clauseStarts.includes(word) && tokens.at(-1)?.clause === clause) clause++
        tokens.push({ word, start: match.index, end: match.index + piece.length, clause, sentence })
      }
    }
  }
  return tokens
}

/** How pieces were read before, for each language: nearly all words of a message have been met. */
const met = new WeakMap<Spelling, Map<string, string[]>>()
const REMEMBERED = 20_000
const LONGEST_REMEMBERED = 24

function wordsOf(
  piece: string,
  kind: 'number' | 'word' | 'emoji',
  spelling: Spelling,
  known: (word: string) => boolean,
): readonly string[] {
  if (kind === 'emoji') return spelling.emoji[piece]?.split(' ') ?? []
  if (kind === 'number') return [piece.toLowerCase().replace(/\s/g, '')]
  let read = met.get(spelling)
  const before = read?.get(piece)
  if (before !== undefined) return before
  const words = readWord(piece, spelling, known)
  // What a stretched word is read as depends on the words that are known.
  if (piece.length > LONGEST_REMEMBERED || /(.)\1\1/u.test(plainLetters(piece))) return words
  if (read === undefined || read.size >= REMEMBERED) met.set(spelling, (read = new Map<string, string[]>()))
  read.set(piece, words)
  return words
}

function readWord(piece: string, spelling: Spelling, known: (word: string) => boolean): string[] {
  const word = squeezed(plainLetters(piece).replace(/\*+/g, ''), known)
  const full = spelling.contractions[word.replaceAll("'", '')] ?? spelling.misspellings[word]
  return (full ?? word.replace(/'s?$|^'/g, '').replaceAll("'", '')).split(' ').filter(Boolean)
}
