import { compileRules } from '../dangers/compile-rules.ts'
import { createMentionFinder } from '../dangers/find-mentions.ts'
import type { NegationWords } from '../dangers/negation-words.ts'
import type { Token } from '../text/token.ts'
import type { Question } from '../understanding.ts'
import type { Ending } from './ending.ts'
import type { EndingWords } from './ending-words.ts'

/** A loss goes first: "she was born sleeping" tells of both. */
const ENDINGS = ['loss', 'birth', 'over'] as const
/** The intent by which the classifier tells what the rules have missed. */
const INTENT = 'baby_born'

export interface EndingFinder {
  /** Whether a word is one that the rules use. */
  knows: (word: string) => boolean
  /** @param questions what the classifier made of the message: it can tell that something ended, and not how */
  find: (tokens: readonly Token[], questions: readonly Question[]) => Ending | null
}

/**
 * Makes the rules ready that find "I had the baby" and "I lost the baby".
 *
 * @param guarded words that are themselves and no misspelling
 * @param seen how many texts of our own a word stands in
 * @throws Error naming the line that cannot be read
 */
export function createEndingFinder(
  { concepts, ...told }: EndingWords,
  negation: NegationWords,
  guarded: readonly string[],
  seen: ReadonlyMap<string, number>,
): EndingFinder {
  const elsewhere = told.elsewhere.flatMap(reaching)
  const common = { strong: [], denied: [] }
  const wordings = ENDINGS.map((id) => ({
    ...common,
    id,
    say: told[id].say,
    lookAlikes: [...elsewhere, ...told[id].lookAlikes],
  }))
  const away = { ...common, id: 'elsewhere', say: elsewhere, lookAlikes: [] }
  const rules = compileRules([...wordings, away], concepts, negation, guarded, seen)
  const findMentions = createMentionFinder(rules)
  return {
    knows: (word) => rules.lexicon.knows(word),
    find(tokens, questions) {
      const { mentions } = findMentions(tokens)
      const found = ENDINGS.find((id) => mentions.some(({ sign, negated }) => sign === id && !negated))
      if (found || mentions.length > 0) return found ?? null
      return questions.some(isEnding) ? 'over' : null
    },
  }
}

const TOLD = '<ours>'

/** A line that ends with what is told takes out all of it that follows: "my sister's baby was stillborn". */
const reaching = (line: string) =>
  line.endsWith(TOLD) ? [line, `${line} ... ${TOLD}`, `${line} ... ${TOLD} ... ${TOLD}`] : [line]

/** Under this the classifier is wrong too often to ask her (`npm run eval`). */
const SURE = 0.75

const isEnding = ({ certainty, guesses: [best] }: Question) =>
  certainty === 'sure' && best?.intent === INTENT && best.confidence >= SURE
