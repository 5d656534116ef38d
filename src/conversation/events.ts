import type { Level } from '../understanding/level.ts'

/** One thing that she sent, answered. There is no id and no word of hers in it. */
interface Answered {
  /** What kind of reply she got. */
  kind: string
  /** What she asked: an intent that was surely understood, else how she was heard (`unsure`, `press`, `command` …). */
  intent: string
  /** The signs for which she got the full seek-care reply. */
  signs: { sign: string; level: Level }[]
  /** How long the reply took to make. */
  ms: number
}

/** What the conversation tells whoever counts. */
export interface ConversationEvents {
  answered(event: Answered): void
}
