import type { Danger } from './dangers/danger.ts'
import type { Dating } from './dates/dating.ts'
import type { Ending } from './endings/ending.ts'
import type { FollowUp } from './intents/follow-up.ts'
import type { NamedWeek } from './weeks/named-week.ts'

/** An intent and the probability that she means it. */
export interface Guess {
  intent: string
  confidence: number
}

/** How far a question was understood: answer it, offer the best three, or say that it was not understood. */
type Certainty = 'sure' | 'choose' | 'unsure'

/** One question of a message. */
export interface Question {
  certainty: Certainty
  /** The best three, best first. */
  guesses: Guess[]
}

/** What one message means. */
export interface Understanding {
  dangers: Danger[]
  /** The week that the message names, or null. */
  weeks: number | null
  /** The same with its days, or one that cannot be. */
  week: NamedWeek | null
  /** The date that the message tells, or null: her due date, or her last period. */
  dating: Dating | null
  /** Its questions: one, or two where it clearly asks two things. The first is the one that `ask` reports. */
  questions: Question[]
  /** Whether the message leans on the answer before it. */
  followUp: FollowUp | null
  /** How her pregnancy has ended, where she tells it: told of her and of now. */
  ending: Ending | null
  /** What she tells beside asking ("checked": a professional has seen her). */
  signals: string[]
  /** `en`, or what the letters say where they are not Latin (`ru`, `ar`, `zh` ...). */
  language: string
}
