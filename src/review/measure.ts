import { gradeOf, type Reading, sentencesOf } from '../library/reading.ts'
import type { Measure } from '../preview/review/sheet.ts'

/** How long and how hard a text is, measured as `npm run check` does. */
export function measure(text: string, { wellKnown }: Reading): Measure {
  const lengths = sentencesOf(text).map((sentence) => sentence.split(/\s+/).length)
  return {
    characters: text.length,
    grade: gradeOf(text, new Set(wellKnown)),
    longestSentence: Math.max(0, ...lengths),
    meanSentence: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
  }
}
