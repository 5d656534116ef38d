import { detect } from 'tinyld/light'
import type { OtherLanguage } from './other-language.ts'
import { plainLine, standsIn } from './plain-line.ts'
import { scriptOf } from './script-of.ts'

export interface HeardLanguage {
  /** `en`, another language's code, or `und` where there is no letter. */
  language: string
  /** Danger signs that are named in a language of which only these words are understood. */
  signs: string[]
}

/** A message with as many English words as this is English: mothers mix in what they call things. */
const ENGLISH_FROM = 0.5
/** Shorter messages say too little for a guess from their letters. */
const FEWEST_WORDS = 3
const GUESSED = ['en', 'es', 'fr', 'pt', 'id', 'de', 'tr', 'it', 'nl', 'pl', 'ro', 'vi', 'tl']

/**
 * Tells the language of a message: by its script, then by words of our own for the languages we answer a line in, then by
 * a guess from its letters. English is the answer in doubt.
 *
 * @param isEnglish whether a word is one that our English data uses
 */
export function createLanguageFinder(others: readonly OtherLanguage[], isEnglish: (word: string) => boolean) {
  const signsIn = (line: string, { danger }: OtherLanguage) =>
    Object.keys(danger).filter((sign) => danger[sign]?.some((phrase) => standsIn(line, phrase)))
  /** How many words of a message are a language's own; words of danger that are not English too count twice. */
  const marks = (line: string, { words, danger }: OtherLanguage) => {
    const phrases = Object.values(danger).flatMap((own) => own.filter((phrase) => standsIn(line, phrase)))
    const common = words.filter((word) => `${line} `.includes(` ${word} `))
    return common.length + 2 * phrases.flatMap((phrase) => phrase.split(' ')).filter((word) => !isEnglish(word)).length
  }
  const ofLatin = (line: string, accented: boolean): string => {
    const words = line.trim().split(' ')
    const english = words.filter((word) => isEnglish(word) || /^\d/.test(word)).length
    const [best] = others
      .map((other) => ({ id: other.id, count: marks(line, other) }))
      .sort((a, b) => b.count - a.count)
    if (best && best.count > 0 && (best.count >= english || english < words.length * ENGLISH_FROM)) return best.id
    if (english > 0 || (words.length < FEWEST_WORDS && !accented)) return 'en'
    return detect(line, { only: GUESSED }) || 'en'
  }
  return (text: string): HeardLanguage => {
    const line = plainLine(text)
    const script = scriptOf(text)
    const language = script === 'latin' ? ofLatin(line, /[^\p{ASCII}\p{P}\p{S}\s]/u.test(text)) : script
    // Scripts are shared ("ar", "ur"), and no word of another script can stand in the message.
    const heard = others.filter(({ id }) => script !== 'latin' || id === language)
    return { language, signs: [...new Set(heard.flatMap((other) => signsIn(line, other)))] }
  }
}
