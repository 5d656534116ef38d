import type { Calibration } from './calibration.ts'
import { compileRules } from './dangers/compile-rules.ts'
import { createDangerHearing } from './dangers/create-danger-hearing.ts'
import type { Danger } from './dangers/danger.ts'
import { createDangerFinder } from './dangers/find-dangers.ts'
import { createMentionFinder } from './dangers/find-mentions.ts'
import { createSecondNet } from './dangers/second-net.ts'
import { signNature } from './dangers/sign-nature.ts'
import { wordsOf } from './dangers/words-of.ts'
import { wordsSeen } from './dangers/words-seen.ts'
import { createDatingReader } from './dates/read-dating.ts'
import { createEndingFinder } from './endings/find-ending.ts'
import type { Counts } from './intents/counts.ts'
import { createLearned } from './intents/create-learned.ts'
import { createFollowUpFinder } from './intents/follow-up.ts'
import type { Scorer } from './intents/scorer.ts'
import { splitQuestions } from './intents/split-questions.ts'
import { isHarmless } from './intents/training-messages.ts'
import type { Knowledge } from './knowledge.ts'
import { createLanguageFinder } from './languages/create-language-finder.ts'
import { englishWords } from './languages/english-words.ts'
import { orElse } from './or-else.ts'
import { createTokenReader } from './text/create-token-reader.ts'
import type { Token } from './text/token.ts'
import type { Question, Understanding } from './understanding.ts'

/** What is known beside a message: its own week goes before the message's lack of one, never before its own. */
interface Known {
  weeks?: number | null
}

export interface Understander {
  understand: (text: string, known?: Known) => Understanding
  /** The danger check alone, with all its layers: what `understand` says of danger, without the rest. */
  findDangers: (text: string, known?: Known) => Danger[]
  /** The words of a message as the classifier reads them. */
  read: (text: string) => Token[]
  /** The question of a message that is taken as one. */
  classify: (text: string) => Question
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

/**
 * Trains and compiles everything once; takes about a second.
 *
 * @param remember gives what was learned from the same knowledge before, or has it learned
 */
export function createUnderstander(
  knowledge: Knowledge,
  remember: (learnNow: () => Counts) => Counts = (learnNow) => learnNow(),
): Understander {
  const { signals, followUps, calibration } = knowledge
  const { read, rules, endings, isEnglish } = readyWords(knowledge)
  const findMentions = createMentionFinder(rules, signNature(knowledge.signFacts))
  const name = (tokens: readonly Token[]) => findMentions(tokens).named()
  const { counts, features, conceptNumbersOf, scorer, classify } = createLearned(knowledge, read, name, remember)
  const signs = new Set(knowledge.signs.map(({ id }) => id))
  const kindOf = (label: string) => (signs.has(label) ? 'sign' : isHarmless(label) ? 'harmless' : 'calm')
  const net = createSecondNet(counts, conceptNumbersOf, kindOf, calibration.dangerNetFrom)
  const hear = createDangerHearing({
    read,
    findMentions,
    findLanguage: createLanguageFinder(knowledge.otherLanguages, isEnglish),
    findDangers: createDangerFinder(knowledge.signFacts, net),
  })
  const findFollowUp = createFollowUpFinder(followUps)
  const readDating = createDatingReader(knowledge.dateWords)
  return {
    read,
    findDangers: (text, known) => hear(text, known).dangers,
    classify: (text) => classify(read(text), null),
    features: (text) => features(read(text)),
    scorer,
    calibration,
    understand(text, known) {
      const { tokens, dangers, mentions, week, weeks, language } = hear(text, known)
      const followUp = orElse(null, () => findFollowUp(tokens, weeks))
      const asked = () =>
        followUp === 'tells-week'
          ? [TELLS_WEEK]
          : splitQuestions(tokens, weeks ?? known?.weeks ?? null, classify, followUps)
      const questions = orElse([], asked)
      const ending = orElse(null, () => endings.find(tokens, dangers.length > 0 ? [] : questions))
      return {
        dangers,
        weeks,
        week,
        dating: orElse(null, () => readDating(text) ?? null),
        questions: ending === null ? questions.map(doubted) : questions,
        ending,
        followUp,
        signals: mentions.filter(({ sign, negated }) => !negated && sign in signals).map(({ sign }) => sign),
        language,
      }
    },
  }
}

/** All that rests on words: how a message is read, and the rules that were made ready to be found in it. */
function readyWords(knowledge: Knowledge) {
  const { signs, concepts, negation, knownWords, spelling, intents, signals, endings: told, otherLanguages } = knowledge
  const texts = [
    ...intents.flatMap(({ phrases }) => phrases.map(({ say }) => say)),
    ...signs.flatMap(({ isNot }) => isNot),
  ]
  const seen = wordsSeen(texts)
  const themselves = [...knownWords, ...seen.keys()]
  const english = englishWords(knownWords, seen, otherLanguages)
  const wordings = Object.entries(signals).map(([id, words]) => ({ strong: [], denied: [], ...words, id }))
  const rules = compileRules([...signs, ...wordings], concepts, negation, themselves, seen)
  const endings = createEndingFinder(told, negation, themselves, seen)
  const carrying = Object.keys(concepts).filter((name) => concepts[name]?.carries)
  const carriers = new Set(carrying.flatMap((name) => wordsOf(name, concepts)))
  const isEnglish = (word: string) => english.has(word)
  const read = createTokenReader(spelling, {
    knows: (word) => rules.lexicon.knows(word) || endings.knows(word),
    isItself: isEnglish,
    carries: (word) => carriers.has(word),
  })
  return { read, rules, endings, isEnglish }
}
