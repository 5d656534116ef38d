import path from 'node:path'
import { type Conversation, createConversation } from './conversation/converse.ts'
import type { ConversationParts } from './conversation/parts.ts'
import type { Prepared } from './conversation/tips/broadcast-ports.ts'
import { createTips } from './conversation/tips/create-tips.ts'
import { createPrepare } from './conversation/tips/prepare-tip.ts'
import type { TipParts } from './conversation/tips/tip-parts.ts'
import type { Claim, TipStore } from './conversation/tips/tip-store.ts'
import { createTipWords } from './conversation/tips-talk/tip-reply.ts'
import { type Library, loadLibrary } from './library/load.ts'
import { readSources } from './ops/read-sources.ts'
import { createTextCache } from './ops/text-cache.ts'
import type { Store } from './storage/open-store.ts'
import { createGazetteer } from './tips/places/gazetteer.ts'
import { countsFromText, countsToText } from './understanding/intents/counts-as-text.ts'
import type { Counts } from './understanding/intents/learn.ts'
import { createUnderstander, type Knowledge, type Understander } from './understanding/understand.ts'

/** Where `intents/` and `content/` stand: the same from `src` and from `dist`. */
export const root = new URL('..', import.meta.url).pathname

export interface App {
  library: Library
  understander: Understander
  /** Opens a conversation over a store. One is enough for all mothers. */
  /** @param tips where subscriptions are kept; left out, there are no tips */
  converse(parts: Pick<ConversationParts, 'store' | 'log' | 'defaultCountry'> & { tips?: TipStore }): Conversation
  /** Decides on a tip that is due, right before it is sent. */
  prepareTips(store: Store): (claim: Claim) => Promise<Prepared>
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
  const tipParts = (profiles: TipParts['profiles'], store: TipStore): TipParts => ({
    store,
    profiles,
    data: library.tips,
    words: createTipWords(library.tips),
    now,
  })
  const places = { gazetteer: createGazetteer(library.places.cities, 'en'), timeWords: library.places.timeWords }
  return {
    library,
    understander,
    prepareTips: (store) => createPrepare(tipParts(store, store.tips)),
    converse: ({ tips, ...parts }) =>
      createConversation({
        ...parts,
        ...(tips && { tips: { tips: createTips(tipParts(parts.store, tips)), data: library.tips, ...places } }),
        understand: understander.understand,
        shelf: library.shelf,
        now,
        patience: PATIENCE,
      }),
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
