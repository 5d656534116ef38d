import type { Lexicon } from './lexicon.ts'

/** A mark for every phrase that stands for one of the items. */
export function phraseFlags(items: Iterable<number>, { phrasesOf, size }: Pick<Lexicon, 'phrasesOf' | 'size'>) {
  const flags = new Uint8Array(size)
  for (const item of items) for (const phrase of phrasesOf[item] ?? []) flags[phrase] = 1
  return flags
}
