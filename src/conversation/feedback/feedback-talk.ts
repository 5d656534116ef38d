import type { FeedbackStore } from './feedback-store.ts'
import type { PendingQuestions } from './pending-questions.ts'

/** What hearing how answers were needs. */
export interface FeedbackTalk {
  store: FeedbackStore
  pending: PendingQuestions
}
