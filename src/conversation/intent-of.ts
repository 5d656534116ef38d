import type { Understanding } from '../understanding/understanding.ts'
import type { Incoming } from './incoming.ts'

/** What she asked, in one word that can be counted. */
export function intentOf({ press, text }: Incoming, heard: Understanding | undefined): string {
  if (press !== undefined) return 'press'
  if (heard === undefined) return text === undefined ? 'unreadable' : 'command'
  if (heard.language !== 'en' && heard.language !== 'und') return 'foreign'
  const [question] = heard.questions
  return question?.certainty === 'sure' ? (question.guesses[0]?.intent ?? 'unsure') : (question?.certainty ?? 'unsure')
}
