import { type Delivery, type Due, wasGiven } from './subscription.ts'
import type { TipStore } from './tip-store.ts'

/** Days without a tip, skipped or failed, may stand behind the last one that she has had. */
const LOOK_BACK = 14

/** The last tip that she has had: the next one is on another day. */
export async function lastGiven(chat: string, store: TipStore): Promise<Due | undefined> {
  return givenOf(await store.history(chat, LOOK_BACK))
}

function givenOf(history: readonly Delivery[]): Due | undefined {
  const last = history.findLast(wasGiven)
  return last && { at: last.at, day: last.day }
}
