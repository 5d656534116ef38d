import { sentencesOf } from '../text/sentences-of.ts'
import type { Token } from '../text/token.ts'
import type { Question } from '../understanding.ts'
import { isOutside } from './class-of.ts'
import type { Classifier } from './classify.ts'

const FEWEST_WORDS = 3
const MOST_QUESTIONS = 2

/** Words between questions, and words that begin one. */
export interface QuestionWords {
  joins: readonly string[]
  questions: readonly string[]
}

/** A sentence, cut where a second question begins behind a comma or an "and". */
function cut(sentence: readonly Token[], { joins, questions }: QuestionWords): (readonly Token[])[] {
  const isJoin = (at: number) => joins.includes(sentence[at]?.word ?? '')
  const starts = (at: number) =>
    questions.includes(sentence[at]?.word ?? '') &&
    (isJoin(at - 1) || sentence[at]?.clause !== sentence[at - 1]?.clause) &&
    at > 0
  const places = [0, ...[...sentence.keys()].filter(starts), sentence.length]
  if (places.length === 2) return [sentence]
  return places.slice(1).map((to, at) => sentence.slice(places[at], to))
}

/**
 * The questions of a message: its sentences where two of them are surely understood as different things, else the
 * message as a whole.
 */
export function splitQuestions(
  tokens: readonly Token[],
  weeks: number | null,
  classifier: Classifier,
  words: QuestionWords,
): Question[] {
  // A sentence that is not cut is both a part and a sentence.
  const known = new Map<readonly Token[], Question>()
  const classify = (part: readonly Token[]) => {
    const question = known.get(part) ?? classifier(part, weeks)
    known.set(part, question)
    return question
  }
  const whole = classify(tokens)
  const sentences = sentencesOf(tokens).filter(({ length }) => length >= FEWEST_WORDS)
  const parts = sentences.flatMap((sentence) => cut(sentence, words)).filter(({ length }) => length >= FEWEST_WORDS)
  const both = differentOnes(parts, classify)
  if (both.length >= 2) return both.slice(0, MOST_QUESTIONS)
  if (whole.certainty === 'sure') return [whole]
  // A sentence may be surer than the whole message; a piece that was cut out of one only sounds so.
  const [one, ...more] = differentOnes(sentences, classify)
  return one !== undefined && more.length === 0 ? [one] : [whole]
}

const MOST_PARTS = 8
/** What is said beside a question and asks nothing itself. */
const COURTESIES: ReadonlySet<string> = new Set(['greeting', 'thanks_bye'])
const asksNothing = (intent: string) => isOutside(intent) || COURTESIES.has(intent)

/** What is surely asked in parts of a message, each thing once. A single part is the whole. */
function differentOnes(
  parts: readonly (readonly Token[])[],
  classify: (part: readonly Token[]) => Question,
): Question[] {
  if (parts.length < 2 || parts.length > MOST_PARTS) return []
  const sure = parts
    .map(classify)
    .filter(({ certainty, guesses }) => certainty === 'sure' && !asksNothing(guesses[0]?.intent ?? ''))
  return sure.filter((one, at) => sure.findIndex((other) => other.guesses[0]?.intent === one.guesses[0]?.intent) === at)
}
