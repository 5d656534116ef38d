import { leavesOf } from './check-tips-words.ts'
import type { Fault } from './fault.ts'
import type { Data } from './read-data.ts'
import { gradeOf, type Reading, sentencesOf } from './reading.ts'
import { textsOf } from './tip-text-faults.ts'

/** Words of the tips that are too hard to read. Of a text of a few words no grade can be told. */
export function checkTipsReading({ exerciseWords, tipsWords, reading }: Data): Fault[] {
  if (reading === undefined) return []
  const texts = [
    ...exerciseWords.map(({ file, value }) => ({
      file,
      field: 'steps',
      text: textsOf(value)
        .map(([, text]) => text)
        .join('\n'),
    })),
    ...leavesOf(tipsWords).map(([field, text]) => ({ file: 'content/en/tips.yaml', field, text })),
  ]
  return texts.flatMap(({ file, field, text }) => faultsOf(text, reading).map((what) => ({ file, field, what })))
}

const FEWEST_WORDS = 10

function faultsOf(text: string, { grade: highest, sentence: longest, wellKnown }: Reading): string[] {
  const grade = gradeOf(text, new Set(wellKnown))
  const long = sentencesOf(text).find((sentence) => sentence.split(/\s+/).length > longest)
  return [
    ...(grade > highest && text.split(/\s+/).length >= FEWEST_WORDS
      ? [`reads at grade ${grade.toFixed(1)}; use shorter words and sentences, down to grade ${highest}`]
      : []),
    ...(long === undefined ? [] : [`has a sentence of over ${longest} words: "${long.slice(0, 40)}…"; cut it`]),
    ...(/\bjust\b/i.test(text) ? ['says "just", which makes light of her; take it out'] : []),
  ]
}
