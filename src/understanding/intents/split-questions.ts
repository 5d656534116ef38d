import type { Token } from '../text/token.ts'
import type { Question } from '../understanding.ts'
import type { Classifier } from './classify.ts'

const FEWEST_WORDS = 3
const MOST_QUESTIONS = 2

/** The sentences of a message that are long enough to ask something. */
function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = []
  for (const token of tokens) (sentences[token.sentence] ??= []).push(token)
  return sentences.filter((words) => words.length >= FEWEST_WORDS)
}

/**
 * The questions of a message: its sentences where two of them are surely understood as different things, else the
 * message as a whole.
 */
export function splitQuestions(tokens: readonly Token[], weeks: number | null, classify: Classifier): Question[] {
  const whole = classify(tokens, weeks)
  const sentences = sentencesOf(tokens)
  if (sentences.length < 2 || sentences.length > 8) return [whole]
  const sure = sentences
    .map((sentence) => classify(sentence, weeks))
    .filter(({ certainty, guesses }) => certainty === 'sure' && !guesses[0]?.intent.startsWith('oos_'))
  const different = sure.filter(
    (one, at) => sure.findIndex((other) => other.guesses[0]?.intent === one.guesses[0]?.intent) === at,
  )
  if (different.length >= 2) return different.slice(0, MOST_QUESTIONS)
  return whole.certainty !== 'sure' && different.length === 1 ? different : [whole]
}
