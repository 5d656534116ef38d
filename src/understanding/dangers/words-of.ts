import type { Concepts } from './concept.ts'

/**
 * All words of a concept, with those of the concepts it takes in.
 *
 * @throws Error where a concept is not there, or takes in itself
 */
export function wordsOf(name: string, concepts: Concepts, above: readonly string[] = []): string[] {
  const concept = concepts[name]
  if (!concept) throw new Error(`there is no concept <${name}>`)
  if (above.includes(name)) throw new Error(`the concept <${name}> takes in itself`)
  return concept.words.flatMap((word) =>
    /^<.+>$/.test(word) ? wordsOf(word.slice(1, -1), concepts, [...above, name]) : [word],
  )
}
