import type { Token } from '../text/token.ts'
import type { Classifier } from './classify.ts'

const wordsOf = (tokens: readonly Token[]) => tokens.map(({ word }) => word).join(' ')

/** A phrase that stands in the data, word for word, is that intent and needs no guess ("help"). */
export function withKnownPhrases(
  classify: Classifier,
  phrases: readonly { id: string; tokens: readonly Token[] }[],
): Classifier {
  const known = new Map(phrases.map(({ id, tokens }) => [wordsOf(tokens), id]))
  return (tokens, weeks) => {
    const intent = tokens.length > 0 ? known.get(wordsOf(tokens)) : undefined
    return intent === undefined ? classify(tokens, weeks) : { certainty: 'sure', guesses: [{ intent, confidence: 1 }] }
  }
}
