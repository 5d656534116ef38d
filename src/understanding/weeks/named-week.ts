/** A week of pregnancy as a message names it. */
export interface NamedWeek {
  weeks: number
  days: number
  /** She named a month or a trimester, or the weeks that are left. */
  isRough: boolean
  /** Whether the words around say that it is her own week now. */
  isHers: boolean
  /** "I am 20 weeks": she tells it. */
  isTold: boolean
  /** Whether it is from 3 to 43. */
  isPossible: boolean
}
