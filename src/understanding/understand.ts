import type { Calibration } from './calibration.ts'
import type { SignFacts, SignWords } from './danger-sign.ts'
import { compileRules } from './dangers/compile-rules.ts'
import type { Concepts } from './dangers/concept.ts'
import { createDangerFinder } from './dangers/find-dangers.ts'
import { createMentionFinder } from './dangers/find-mentions.ts'
import type { NegationWords } from './dangers/negation-words.ts'
import { createSecondNet } from './dangers/second-net.ts'
import { wordsSeen } from './dangers/words-seen.ts'
import { detectLanguage } from './detect-language.ts'
import type { Intent } from './intent.ts'
import { createClassifier } from './intents/classify.ts'
import { featuresOf } from './intents/features.ts'
import { createTermFinder } from './intents/find-terms.ts'
import { withKnownPhrases } from './intents/known-phrases.ts'
import { learn } from './intents/learn.ts'
import { createScorer, type Scorer } from './intents/scorer.ts'
import { splitQuestions } from './intents/split-questions.ts'
import type { Signals } from './signal.ts'
import { readTokens } from './text/read-tokens.ts'
import type { Spelling } from './text/spelling.ts'
import type { Token } from './text/token.ts'
import type { Question, Understanding } from './understanding.ts'
import { findWeeks } from './weeks/find-weeks.ts'
import { isOnlyWeek } from './weeks/is-only-week.ts'

/** All data that understanding one language rests on. */
export interface Knowledge {
  intents: readonly Intent[]
  signs: readonly SignWords[]
  signFacts: readonly SignFacts[]
  concepts: Concepts
  negation: NegationWords
  spelling: Spelling
  /** What the words of questions name. */
  terms: Concepts
  signals: Signals
  /** Words that are themselves and no misspelt danger word. */
  knownWords: readonly string[]
  calibration: Calibration
}

export interface Understander {
  /** @param known what is known beside the message; its own week goes before the message's lack of one, never before its own */
  understand: (text: string, known?: { weeks?: number | null }) => Understanding
  /** The words of a message as the classifier reads them. */
  read: (text: string) => Token[]
  /** What the classifier makes of a message, for authors and for measuring. */
  features: (text: string) => string[]
  scorer: Scorer
}

/** "20 weeks" alone is no question to guess at. */
const TELLS_WEEK: Question = { certainty: 'sure', guesses: [{ intent: 'set_due_date', confidence: 1 }] }

const orEmpty = (make: () => Question[]): Question[] => {
  try {
    return make()
  } catch {
    return []
  }
}

/** Trains and compiles everything once; takes about a second. */
export function createUnderstander(knowledge: Knowledge): Understander {
  const { signs, signFacts, concepts, negation, knownWords, spelling, calibration, intents } = knowledge
  const calmTexts = [
    ...intents.flatMap(({ phrases }) => phrases.map(({ say }) => say)),
    ...signs.flatMap(({ isNot }) => isNot),
  ]
  const themselves = [...knownWords, ...wordsSeen(calmTexts)]
  const rules = compileRules(signs, concepts, negation, themselves)
  const signalRules = compileRules(
    Object.entries(knowledge.signals).map(([id, words]) => ({ id, strong: [], denied: [], ...words })),
    concepts,
    negation,
    themselves,
  )
  const read = (text: string) => readTokens(text, spelling, (word) => rules.lexicon.knows(word))
  const calm = calmTexts.map((text) => ({ tokens: read(text), sign: null }))
  const escalating = new Set(signFacts.filter(({ level }) => level !== 'I').map(({ id }) => id))
  const danger = signs
    .filter(({ id }) => escalating.has(id))
    .flatMap(({ id, is }) => is.map((text) => ({ tokens: read(text), sign: id })))
  const findDangers = createDangerFinder(
    createMentionFinder(rules),
    signFacts,
    createSecondNet([...danger, ...calm], calibration.dangerNetFrom),
  )
  const findSignals = createMentionFinder(signalRules)
  const findTerms = createTermFinder(knowledge.terms, knownWords)
  const features = (tokens: readonly Token[]) => featuresOf(tokens, findTerms(tokens))
  const scorer = createScorer(
    learn(
      intents.flatMap(({ id, phrases }) => phrases.map(({ say }) => ({ features: features(read(say)), label: id }))),
    ),
  )
  const classify = withKnownPhrases(createClassifier(scorer, features, calibration), intents, read)
  return {
    read,
    features: (text) => features(read(text)),
    scorer,
    understand(text, known) {
      const tokens = read(text)
      const weeks = findWeeks(tokens)
      return {
        dangers: findDangers(tokens, weeks ?? known?.weeks ?? null),
        weeks,
        questions: isOnlyWeek(tokens, weeks) ? [TELLS_WEEK] : orEmpty(() => splitQuestions(tokens, weeks, classify)),
        signals: findSignals(tokens)
          .mentions.filter(({ negated }) => !negated)
          .map(({ sign }) => sign),
        language: detectLanguage(text),
      }
    },
  }
}
