import type { Token } from './token.ts'

/** The words of a message by the sentences that they stand in, in order. */
export function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = []
  for (const token of tokens) (sentences[token.sentence] ??= []).push(token)
  return sentences.filter((sentence) => sentence !== undefined)
}
