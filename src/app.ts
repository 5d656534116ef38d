import { type Conversation, createConversation } from './conversation/converse.ts'
import type { ConversationParts } from './conversation/parts.ts'
import { type Library, loadLibrary } from './library/load.ts'
import { createUnderstander, type Understander } from './understanding/understand.ts'

/** Where `intents/` and `content/` stand: the same from `src` and from `dist`. */
export const root = new URL('..', import.meta.url).pathname

export interface App {
  library: Library
  understander: Understander
  /** Opens a conversation over a store. One is enough for all mothers. */
  converse(parts: Pick<ConversationParts, 'store' | 'log' | 'defaultCountry'>): Conversation
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
  const understander = createUnderstander(library.knowledge)
  return {
    library,
    understander,
    converse: (parts) =>
      createConversation({
        ...parts,
        understand: understander.understand,
        shelf: library.shelf,
        now,
        patience: PATIENCE,
      }),
  }
}
