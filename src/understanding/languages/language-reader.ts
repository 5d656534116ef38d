import type { OtherLanguage } from './other-language.ts'
import { soughtIn } from './plain-line.ts'

/** One other language, with its words made ready for looking them up in plain lines. */
export interface LanguageReader {
  id: string
  /** The danger signs whose words stand in a line. */
  signsIn(line: string): string[]
  /** How many words of a line are the language's own; words of danger that are not English too count twice. */
  marksIn(line: string): number
}

/** @param isEnglish whether a word is one that our English data uses */
export function createLanguageReader(
  { id, words, danger }: OtherLanguage,
  isEnglish: (word: string) => boolean,
): LanguageReader {
  const phrases = Object.entries(danger).flatMap(([sign, own]) =>
    own.map((phrase) => ({ sign, sought: soughtIn(phrase), weight: 2 * foreignWords(phrase, isEnglish) })),
  )
  const common = words.map((word) => ` ${word} `)
  return {
    id,
    signsIn: (line) => phrases.filter(({ sought }) => line.includes(sought)).map(({ sign }) => sign),
    marksIn: (line) =>
      common.filter((word) => `${line} `.includes(word)).length +
      phrases.reduce((sum, { sought, weight }) => (line.includes(sought) ? sum + weight : sum), 0),
  }
}

const foreignWords = (phrase: string, isEnglish: (word: string) => boolean) =>
  phrase.split(' ').filter((word) => !isEnglish(word)).length
