import type { Answer } from './answer.ts'
import type { EmergencyNumbers } from './emergency-numbers.ts'
import type { FixedReply } from './fixed-reply.ts'
import type { Phrases } from './phrases.ts'
import type { ScreenWords } from './screen-words.ts'
import type { Source } from './source.ts'
import type { TalkWords } from './talk-words.ts'

/** The fixed replies that must be there, by id. */
export const REPLY_IDS = [
  'E',
  'S',
  'T',
  'C',
  'V',
  'P',
  'appended',
  'pattern',
  'unreadable',
  'reminder',
  'checked',
  'apology',
  'called',
  'slow',
  'birth',
  'loss',
  'ended',
  'afterwards',
  'again',
  'still',
  'term',
] as const
export type ReplyId = (typeof REPLY_IDS)[number]

/** Everything reviewed that a reply can be made of. */
export interface Shelf {
  answers: ReadonlyMap<string, Answer>
  replies: ReadonlyMap<ReplyId, FixedReply>
  /** Decision D13 in other languages, by their codes. */
  lines: ReadonlyMap<string, string>
  sources: ReadonlyMap<string, Source>
  phrases: Phrases
  screens: ScreenWords
  talk: TalkWords
  numbers: EmergencyNumbers
  /** The label of each danger sign, by its id: the only words of ours that a seek-care reply takes in. */
  labels: ReadonlyMap<string, string>
  /** The answer of each intent. */
  answerOf: ReadonlyMap<string, string>
}
