import type { OtherLanguage } from './other-language.ts'
import { createPhraseIndex } from './phrase-index.ts'
import { soughtIn } from './plain-line.ts'

/** What of the other languages stands in a line. */
export interface HeardWord {
  /** The language that it belongs to. */
  id: string
  /** The danger sign that it names; none for a common word. */
  sign?: string
  /** How much it tells of its language: words of danger that are not English too count twice. */
  weight: number
}

/**
 * Makes what finds the words of other languages in a plain line, each once.
 *
 * @param isEnglish whether a word is one that our English data uses
 */
export function createLanguageReader(
  others: readonly OtherLanguage[],
  isEnglish: (word: string) => boolean,
): (line: string) => HeardWord[] {
  const find = createPhraseIndex(
    others.flatMap(({ id, words, danger }) => [
      ...words.map((word) => ({ id, sought: ` ${word} `, weight: 1 })),
      ...Object.entries(danger).flatMap(([sign, own]) =>
        own.map((phrase) => ({ id, sign, sought: soughtIn(phrase), weight: 2 * foreignWords(phrase, isEnglish) })),
      ),
    ]),
  )
  return (line) => find(`${line} `)
}

const foreignWords = (phrase: string, isEnglish: (word: string) => boolean) =>
  phrase.split(' ').filter((word) => !isEnglish(word)).length
