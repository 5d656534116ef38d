import { detect } from 'tinyld/light'
import { createLanguageReader, type HeardWord } from './language-reader.ts'
import type { OtherLanguage } from './other-language.ts'
import { plainLine } from './plain-line.ts'
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
  const read = createLanguageReader(others, isEnglish)
  const isOurs = (word: string) => isEnglish(word) || /^\d/.test(word)
  const ofLatin = (text: string, line: string, heard: readonly HeardWord[]): string => {
    const words = line.trim().split(' ')
    const best = mostHeard(others, heard)
    const english = best ? words.filter(isOurs).length : 0
    if (best && (best.count >= english || english < words.length * ENGLISH_FROM)) return best.id
    if (words.some(isOurs) || (words.length < FEWEST_WORDS && !isAccented(text))) return 'en'
    return detect(line, { only: GUESSED }) || 'en'
  }
  return (text: string): HeardLanguage => {
    const line = plainLine(text)
    const script = scriptOf(text)
    const words = read(line)
    const language = script === 'latin' ? ofLatin(text, line, words) : script
    // Scripts are shared ("ar", "ur"), and no word of another script can stand in the message.
    const heard = words.filter(({ id }) => script !== 'latin' || id === language)
    return { language, signs: [...new Set(heard.flatMap(({ sign }) => sign ?? []))] }
  }
}

/** Whether it has letters that English does not write. */
const isAccented = (text: string) => /[^\p{ASCII}\p{P}\p{S}\s]/u.test(text)

/** The language of which most was heard, the first of those that are level; none where nothing was heard. */
function mostHeard(others: readonly OtherLanguage[], heard: readonly HeardWord[]) {
  if (heard.length === 0) return undefined
  const counts = new Map(others.map(({ id }) => [id, 0]))
  for (const { id, weight } of heard) counts.set(id, (counts.get(id) ?? 0) + weight)
  const [best] = [...counts].sort(([, a], [, b]) => b - a)
  return best && best[1] > 0 ? { id: best[0], count: best[1] } : undefined
}
