import type { Token } from '../text/token.ts'

/** Words behind which a clause without punctuation goes on with something else. */
const LINKS = new Set(['and', 'so', 'then', 'because', 'cos', 'cause', 'although', 'while', 'whereas'])

/** For each token the part of a clause that it stands in, counted from 0: clauses are cut at words such as "and" and "so". */
export function segmentsOf(tokens: readonly Token[]): Uint16Array {
  let segment = 0
  return Uint16Array.from(tokens, ({ word, clause }, at) => {
    if (at > 0 && (clause !== tokens[at - 1]?.clause || LINKS.has(word))) segment++
    return segment
  })
}

/** The tokens of the sentence that a token stands in. */
export function sentenceOf(tokens: readonly Token[], at: number): number[] {
  const sentence = tokens[at]?.sentence
  return tokens.flatMap((token, i) => (token.sentence === sentence ? [i] : []))
}
