import type { Shelf } from '../../answering/shelf.ts'
import type { TipShelf } from '../../tips/tip-shelf.ts'
import type { Understanding } from '../../understanding/understanding.ts'
import type { Tips } from '../tips/create-tips.ts'

/** What talking about her tips needs. */
export interface TipsTalk {
  tips: Tips
  data: TipShelf
}

/** One mother, in one talk about her tips. */
export interface TipsHearing extends TipsTalk {
  chat: string
  /** Her week now, or null. */
  weeks: number | null
  country: string | null
  languageTag: string | undefined
  /** She had a seek-care reply and has not said since that she was checked. */
  dangerOpen: boolean
  /** Epoch milliseconds. */
  now: number
  shelf: Shelf
  understand: (text: string) => Understanding
}
