import type { Calibration } from './calibration.ts'
import type { DangerMessages } from './danger-messages.ts'
import type { SignFacts, SignWords } from './danger-sign.ts'
import type { Concepts } from './dangers/concept.ts'
import type { NegationWords } from './dangers/negation-words.ts'
import type { DateWords } from './dates/date-words.ts'
import type { EndingWords } from './endings/ending-words.ts'
import type { Intent } from './intent.ts'
import type { FollowUps } from './intents/follow-up.ts'
import type { OtherLanguage } from './languages/other-language.ts'
import type { Signals } from './signal.ts'
import type { Spelling } from './text/spelling.ts'

/** All data that understanding one language rests on. */
export interface Knowledge {
  intents: readonly Intent[]
  signs: readonly SignWords[]
  signFacts: readonly SignFacts[]
  /** What the second net of the danger signs learns from, beside the messages of the signs themselves. */
  dangerMessages: readonly DangerMessages[]
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
