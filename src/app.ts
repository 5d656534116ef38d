import path from 'node:path'
import type { CareTeam } from './conversation/care-team/care-team.ts'
import { type Conversation, createConversation } from './conversation/converse.ts'
import type { FeedbackStore } from './conversation/feedback/feedback-store.ts'
import { createPendingQuestions } from './conversation/feedback/pending-questions.ts'
import type { ConversationParts } from './conversation/parts.ts'
import type { ProfileStore } from './conversation/profile-store.ts'
import type { Prepared } from './conversation/tips/broadcast-ports.ts'
import { createTips, type Tips } from './conversation/tips/create-tips.ts'
import { createPrepare } from './conversation/tips/prepare-tip.ts'
import { createTipWords } from './conversation/tips/tip-reply.ts'
import type { Claim, TipStore } from './conversation/tips/tip-store.ts'
import { type Library, loadLibrary } from './library/load.ts'
import { readSources } from './ops/read-sources.ts'
import { createTextCache } from './ops/text-cache.ts'
import type { Counts } from './understanding/intents/counts.ts'
import { countsFromText, countsToText } from './understanding/intents/counts-as-text.ts'
import type { Knowledge } from './understanding/knowledge.ts'
import { createUnderstander, type Understander } from './understanding/understand.ts'

/** Where `intents/` and `content/` stand: the same from `src` and from `dist`. */
export const root = new URL('..', import.meta.url).pathname

export interface App {
  library: Library
  understander: Understander
  /** Opens a conversation over a store; without `tips` it knows of none. One is enough for all mothers. */
  converse(
    parts: Pick<ConversationParts, 'store' | 'log' | 'events' | 'held' | 'roomFor' | 'defaultCountry'> & {
      tips?: Tips
      feedback?: FeedbackStore
      team?: CareTeam
    },
  ): Conversation
  /** The daily tips over a store: what she can do with them, and what is decided when one is due. */
  tips(store: Pick<ProfileStore, 'find'> & { tips: TipStore }): {
    tips: Tips
    prepare: (claim: Claim) => Promise<Prepared>
  }
}

/** How long a mother waits for what is stored about her before she is answered without it, in milliseconds. */
const PATIENCE = 1500

/**
 * The only place where the rooms meet.
 *
 * @param now epoch milliseconds
 * @throws LibraryError where the data cannot be used
 */
export function createApp(now: () => number): App {
  const library = loadLibrary(root, new Date(now()).toISOString().slice(0, 10))
  const understander = createUnderstander(library.knowledge, rememberCounts(library.knowledge))
  return {
    library,
    understander,
    converse: ({ tips, feedback, ...parts }) =>
      createConversation({
        ...parts,
        ...(tips && { tips: { tips, data: library.tips } }),
        ...(feedback && { feedback: { store: feedback, pending: createPendingQuestions(now) } }),
        understand: understander.understand,
        shelf: library.shelf,
        now,
        patience: PATIENCE,
      }),
    tips(store) {
      const words = createTipWords(library.tips)
      const parts = { store: store.tips, profiles: store, data: library.tips, words, now }
      return { tips: createTips(parts), prepare: createPrepare(parts) }
    },
  }
}

const CACHE = path.join(root, 'node_modules', '.cache', 'bumpback')

/** What was learned is kept under a hash of the knowledge and of the code that learns, so that it is never stale. */
function rememberCounts(knowledge: Knowledge) {
  const cache = createTextCache(CACHE, [
    JSON.stringify(knowledge),
    ...readSources(new URL('understanding', import.meta.url)),
  ])
  return (learnNow: () => Counts): Counts => {
    const known = countsFromText(cache.find() ?? '')
    if (known) return known
    const counts = learnNow()
    cache.keep(countsToText(counts))
    return counts
  }
}
