import type { KeptQuestion } from './conversation/feedback/feedback-store.ts'
import { groupAlike } from './understanding/text/group-alike.ts'
import type { Understander } from './understanding/understand.ts'

/** Words that say nothing of what a question is about. */
const SHORTEST = 4

/** The lines of `npm run gaps`: what was asked and not answered, alike questions together, the most frequent first. */
export function gapLines(questions: readonly KeptQuestion[], { read }: Pick<Understander, 'read'>): string[] {
  const wordsOf = (text: string) =>
    read(text)
      .map(({ word }) => word)
      .filter((word) => word.length >= SHORTEST)
  const groups = groupAlike(
    questions.map(({ text }) => text),
    wordsOf,
  )
  return groups.flatMap((group) => [`${group.length}×  ${oneLine(group[0] ?? '')}`, ...rest(group)])
}

const rest = (group: readonly string[]) => [...new Set(group.slice(1))].map((text) => `    ${oneLine(text)}`)

/** A question is shown as text: what a terminal would act on is taken out. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '')
