import type { Reply } from '../../answering/reply.ts'
import type { TipData } from '../../tips/choose/choose-tip.ts'
import type { MoveTip, RestTip } from '../../tips/choose/tip.ts'
import type { Profile } from '../profile-store.ts'
import type { TipStore } from './tip-store.ts'

/** What is said with a tip, or in place of the last one. */
export interface TipWords {
  /**
   * @param late whether it comes noticeably after her time
   * @param did the moves that she did this week, on the rest day of those who want to be told; else undefined
   */
  tip: (tip: MoveTip | RestTip, about: { day: string; late: boolean; did?: readonly string[] }) => Reply
  /** The kind question at the end of the weeks in which there are tips. */
  lastOne: () => Reply
}

/** What the tips need from the rooms around them. */
export interface TipParts {
  store: TipStore
  profiles: { find: (chat: string) => Promise<Profile | undefined> }
  data: TipData
  words: TipWords
  /** Epoch milliseconds. */
  now: () => number
}
