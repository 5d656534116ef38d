import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { z } from 'zod'

/** `content/facts/reading.yaml`: how easy an answer must be to read. */
export const readingSchema = z.strictObject({
  grade: z.number().positive(),
  sentence: z.int().positive(),
  longest: z.int().positive(),
  wellKnown: z.array(z.string()),
})

export type Reading = z.infer<typeof readingSchema>

const withoutMarkup = (text: string) => text.replace(/<[^>]+>/g, '')
const wordsOf = (text: string) => text.match(/[A-Za-z][A-Za-z'’-]*/g) ?? []

/** The sentences of a text; a line of a list and what stands before a colon count as one each. */
export function sentencesOf(text: string): string[] {
  return withoutMarkup(text)
    .split(/(?<=[.!?:])\s+|\n+/)
    .map((sentence) => sentence.replace(/^[•\-\s]+/, '').trim())
    .filter((sentence) => /[a-z]/i.test(sentence))
}

/**
 * The school grade that a text asks for.
 *
 * @param wellKnown words in lower case that count as one syllable
 * @returns the Flesch-Kincaid grade: 6 is read at age 11 to 12
 */
export function gradeOf(text: string, wellKnown: ReadonlySet<string>): number {
  const sentences = sentencesOf(text)
  const words = sentences.flatMap(wordsOf)
  const syllables = words.map((word) => (wellKnown.has(word.toLowerCase()) ? 1 : syllable(word)))
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: syllables.reduce((sum, count) => sum + count, 0),
  })
}
