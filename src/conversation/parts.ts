import type { Shelf } from '../answering/shelf.ts'
import type { Understanding } from '../understanding/understanding.ts'
import type { CareTeam } from './care-team/care-team.ts'
import type { ConversationEvents } from './events.ts'
import type { FeedbackTalk } from './feedback/feedback-talk.ts'
import type { ProfileStore } from './profile-store.ts'
import type { TipsTalk } from './tips-talk/tips-talk.ts'

/** What a conversation needs from the rooms around it. */
export interface ConversationParts {
  understand: (text: string, known?: { weeks?: number | null }) => Understanding
  shelf: Shelf
  store: ProfileStore
  /** Everything that is held about her, for her own eyes; undefined when it is nothing. */
  held?: ((chat: string) => Promise<object | undefined>) | undefined
  /** Not there where no tips can be sent, such as in the terminal. */
  tips?: TipsTalk
  /** Not there where nothing is kept. */
  feedback?: FeedbackTalk
  /** Not there unless the operator has named one. */
  team?: CareTeam
  /** Epoch milliseconds. */
  now: () => number
  log: {
    info(event: { event: string; [fact: string]: unknown }): void
    error(event: { event: string; [fact: string]: unknown }): void
  }
  /** Whether there is room for one more message of a chat; without it there always is. */
  roomFor?: ((chat: string) => Promise<'free' | 'tell' | 'silent'>) | undefined
  /** Who counts what happens. */
  events?: ConversationEvents | undefined
  /** The country of mothers who have not told theirs. */
  defaultCountry: string | null
  /** How long the store may take before she is answered without her profile, in milliseconds. */
  patience: number
}
