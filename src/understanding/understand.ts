import type { Calibration } from './calibration.ts'
import type { SignFacts, SignWords } from './danger-sign.ts'
import { compileRules } from './dangers/compile-rules.ts'
import type { Concepts } from './dangers/concept.ts'
import { createDangerFinder } from './dangers/find-dangers.ts'
import { createMentionFinder } from './dangers/find-mentions.ts'
import type { Mention } from './dangers/mention.ts'
import type { NegationWords } from './dangers/negation-words.ts'
import { createSecondNet } from './dangers/second-net.ts'
import { wordsOf } from './dangers/words-of.ts'
import { wordsSeen } from './dangers/words-seen.ts'
import type { DateWords } from './dates/date-words.ts'
import { createDatingReader } from './dates/read-dating.ts'
import type { EndingWords } from './endings/ending-words.ts'
import { createEndingFinder } from './endings/find-ending.ts'
import type { Intent } from './intent.ts'
import { createClassifier } from './intents/classify.ts'
import { featuresOf } from './intents/features.ts'
import { createTermFinder } from './intents/find-terms.ts'
import { createFollowUpFinder, type FollowUps } from './intents/follow-up.ts'
import { withKnownPhrases } from './intents/known-phrases.ts'
import { type Counts, learn } from './intents/learn.ts'
import { mergeCounts } from './intents/merge-counts.ts'
import { createFeatureNumbers, type Numbered } from './intents/number-features.ts'
import { createScorer, type Scorer } from './intents/scorer.ts'
import { splitQuestions } from './intents/split-questions.ts'
import { termFeatures } from './intents/term-features.ts'
import { withoutRarePairs } from './intents/without-rare-pairs.ts'
import { createLanguageFinder, type HeardLanguage } from './languages/create-language-finder.ts'
import type { OtherLanguage } from './languages/other-language.ts'
import type { Signals } from './signal.ts'
import { createTokenReader } from './text/create-token-reader.ts'
import type { Spelling } from './text/spelling.ts'
import type { Token } from './text/token.ts'
import type { Question, Understanding } from './understanding.ts'
import { findWeeks } from './weeks/find-weeks.ts'

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
  /** How she tells that her baby is born, or that she has lost it. */
  endings: EndingWords
  followUps: FollowUps
  dateWords: DateWords
  /** What is understood of other languages. */
  otherLanguages: readonly OtherLanguage[]
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
  calibration: Calibration
}

/** "20 weeks" alone is no question to guess at. */
const TELLS_WEEK: Question = { certainty: 'sure', guesses: [{ intent: 'set_due_date', confidence: 1 }] }

/** What sounds like an ending and is told of somebody else, or feared, is offered to choose from and not answered. */
const doubted = (question: Question): Question =>
  question.certainty === 'sure' && question.guesses[0]?.intent === 'baby_born'
    ? { ...question, certainty: 'choose' }
    : question

/** The class of what sounds like danger and is none, beside the intents and the signs. */
const HARMLESS = 'harmless'

/** What a message says beside danger: where finding it out fails, it says nothing, and the danger signs stand. */
function orElse<T>(otherwise: T, make: () => T): T {
  try {
    return make()
  } catch {
    return otherwise
  }
}
const NO_LANGUAGE: HeardLanguage = { language: 'en', signs: [] }

/**
 * Trains and compiles everything once; takes about a second.
 *
 * @param remember gives what was learned from the same knowledge before, or has it learned
 */
export function createUnderstander(
  knowledge: Knowledge,
  remember: (learnNow: () => Counts) => Counts = (learnNow) => learnNow(),
): Understander {
  const { signs, signFacts, concepts, negation, knownWords, spelling, calibration, intents, signals } = knowledge
  const asked = intents.flatMap(({ id, phrases }) => phrases.map(({ say }) => ({ id, say })))
  const harmless = signs.flatMap(({ isNot }) => isNot)
  const seen = wordsSeen([...asked.map(({ say }) => say), ...harmless])
  const themselves = [...knownWords, ...seen.keys()]
  const wordings = [
    ...signs,
    ...Object.entries(signals).map(([id, words]) => ({ strong: [], denied: [], ...words, id })),
  ]
  const rules = compileRules(wordings, concepts, negation, themselves, seen)
  const endings = createEndingFinder(knowledge.endings, negation, themselves, seen)
  const carriers = new Set(
    Object.keys(concepts).flatMap((name) => (concepts[name]?.carries ? wordsOf(name, concepts) : [])),
  )
  const english = new Set(themselves)
  const read = createTokenReader(spelling, {
    knows: (word) => rules.lexicon.knows(word) || endings.knows(word),
    isItself: (word) => english.has(word),
    carries: (word) => carriers.has(word),
  })
  const termsOf = createTermFinder(knowledge.terms, knownWords)
  const features = (tokens: readonly Token[]) => featuresOf(tokens).concat(termFeatures(termsOf(tokens)))
  const phrases = asked.map(({ id, say }) => ({ id, tokens: read(say) }))
  const examples = () => [
    ...phrases.map(({ id, tokens }) => ({ features: features(tokens), label: id })),
    ...dangerMessages(signs, signFacts).map(({ id, text }) => ({ features: features(read(text)), label: id })),
    ...harmless.map((text) => ({ features: features(read(text)), label: HARMLESS })),
  ]
  const counts = remember(() => learn(withoutRarePairs(examples())))
  const numbersOf = remembering(createFeatureNumbers(counts.features))
  const termNumbers = new Map(counts.features.map((feature, at) => [feature, at]))
  const withTerms = (tokens: readonly Token[]): Numbered => {
    const { known, unknown } = numbersOf(tokens)
    const terms = termFeatures(termsOf(tokens))
    const named = terms.flatMap((term) => termNumbers.get(term) ?? [])
    return { known: [...known, ...named], unknown: unknown + terms.length - named.length }
  }
  const isSign = (label: string) => /^DS\d\d$/.test(label)
  const scorer = createScorer(mergeCounts(counts, (label) => (isSign(label) || label === HARMLESS ? undefined : label)))
  const classify = withKnownPhrases(createClassifier(scorer, withTerms, calibration), phrases)
  const findMentions = createMentionFinder(rules)
  const findFollowUp = createFollowUpFinder(knowledge.followUps)
  const readDating = createDatingReader(knowledge.dateWords)
  const findLanguage = createLanguageFinder(knowledge.otherLanguages, (word) => english.has(word))
  const findDangers = createDangerFinder(
    signFacts,
    createSecondNet(counts, numbersOf, isSign, calibration.dangerNetFrom),
  )
  return {
    read,
    features: (text) => features(read(text)),
    scorer,
    calibration,
    understand(text, known) {
      const tokens = read(text)
      const named = orElse(null, () => findWeeks(tokens))
      const weeks = named?.isPossible ? named.weeks : null
      const found = findMentions(tokens)
      const followUp = orElse(null, () => findFollowUp(tokens, weeks))
      const { language, signs: foreign } = orElse(NO_LANGUAGE, () => findLanguage(text))
      const questions =
        followUp === 'tells-week'
          ? [TELLS_WEEK]
          : orElse([], () => splitQuestions(tokens, weeks, classify, knowledge.followUps))
      const mentions = found.mentions.concat(foreign.map((sign) => mentionOf(sign, tokens.length)))
      const dangers = findDangers({ ...found, mentions }, tokens, weeks ?? known?.weeks ?? null)
      const ending = orElse(null, () => endings.find(tokens, dangers.length > 0 ? [] : questions))
      return {
        dangers,
        weeks,
        week: named,
        dating: orElse(null, () => readDating(text) ?? null),
        questions: ending === null ? questions.map(doubted) : questions,
        ending,
        followUp,
        signals: found.mentions.filter(({ sign, negated }) => !negated && sign in signals).map(({ sign }) => sign),
        language,
      }
    },
  }
}

/** What was made of a message once is made of it again without work: the classifier and the second net read the same. */
function remembering<In extends object, Out>(make: (from: In) => Out): (from: In) => Out {
  const made = new WeakMap<In, Out>()
  return (from) => {
    const known = made.get(from) ?? make(from)
    made.set(from, known)
    return known
  }
}

/** A sign that is named in another language: the whole message bears it out. */
const mentionOf = (sign: string, length: number): Mention => ({
  sign,
  strong: false,
  negated: false,
  evidence: { from: 0, to: length },
})

/** The messages of danger that the second net learns from: those of the signs that escalate. */
function dangerMessages(signs: readonly SignWords[], facts: readonly SignFacts[]): { id: string; text: string }[] {
  const escalating = new Set(facts.filter(({ level }) => level !== 'I').map(({ id }) => id))
  return signs.filter(({ id }) => escalating.has(id)).flatMap(({ id, is }) => is.map((text) => ({ id, text })))
}
