import { wordsOf } from './time-tokens.ts'
import type { DayPart, TimeWords } from './time-words.ts'

/** A part of the day that a message names, and where: its first token, and the one after its last. */
export interface SaidPart {
  part: DayPart
  from: number
  to: number
}

/** "in the evening", "after work", "pm": from left to right, the longest that fits at each place. */
export function findParts(tokens: readonly string[], { parts }: TimeWords): SaidPart[] {
  const found: SaidPart[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const said = longestAt(tokens, at, parts)
    if (said === undefined) continue
    found.push(said)
    at = said.to - 1
  }
  return found
}

function longestAt(tokens: readonly string[], at: number, parts: readonly DayPart[]): SaidPart | undefined {
  const fitting = parts
    .map((part) => ({ part, from: at, to: at + wordsOf(part.say, tokens, at) }))
    .filter(({ to }) => to > at && isMeant(tokens, at, to))
    .sort((a, b) => b.to - a.to)
  return fitting[0]
}

/** "a" and "p" stand for am and pm only right behind a number: "8 p". */
function isMeant(tokens: readonly string[], at: number, to: number): boolean {
  return to - at > 1 || (tokens[at]?.length ?? 0) > 1 || /^\d/.test(tokens[at - 1] ?? '')
}
