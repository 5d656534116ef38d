import type { KnownWords } from './known-words.ts'
import type { Token } from './token.ts'

const SHORTEST_PART = 2
const SHORTEST_CARRIER = 5
const SHORTEST_JOINED = 6

/**
 * Two words that were written as one ("cantbreathe"), one of them a word that carries a sign.
 *
 * @param isWord whether a part can stand by itself
 * @returns undefined where it is no such word
 */
export function splitWord(
  word: string,
  isWord: (part: string) => boolean,
  carries: KnownWords['carries'],
): [string, string] | undefined {
  const isCarrier = (part: string) => part.length >= SHORTEST_CARRIER && carries(part)
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)]
    if ((isCarrier(left) && isWord(right)) || (isWord(left) && isCarrier(right))) return [left, right]
  }
  return undefined
}

/** Whether two neighbours, one of them no word, are one word that carries a sign, with a space too many in it ("blee ding"). */
export function isOneWord(first: Token, second: Token, carries: KnownWords['carries']): boolean {
  if (second.start !== first.end + 1 || first.word.length + second.word.length < SHORTEST_JOINED) return false
  return carries(first.word + second.word)
}
