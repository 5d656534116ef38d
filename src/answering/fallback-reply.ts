import { plainReply } from './plain-reply.ts'
import type { Reply } from './reply.ts'
import type { Shelf } from './shelf.ts'

/**
 * "I did not understand", with a way to the warning signs. The second time in a row it points to a person.
 *
 * @param misses how many messages before this one, in a row, were not understood
 */
export function fallbackReply({ phrases }: Shelf, misses: number): Reply {
  const buttons = [[{ label: phrases.buttons.warningSigns, press: 'open:when_to_call' }]]
  return plainReply('fallback', misses > 0 ? phrases.fallbackAgain : phrases.fallback, { buttons })
}
