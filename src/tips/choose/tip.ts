/** Something that is said with a move. */
export type Note = 'easyWeek' | 'nausea' | 'comfort' | 'askPhysio'

/** A day with a move. */
export interface MoveTip {
  kind: 'move'
  /** The id of the exercise. */
  id: string
  amount: 'half' | 'usual'
  /** Repetitions above the usual amount. */
  addReps?: number
  /** Minutes of this day, where they are counted; some of them above those of before; `upTo` where she may do more. */
  minutes?: number
  addMinutes?: number
  upTo?: number
  /** In its small form. */
  small: boolean
  /** In its form for the later weeks. */
  late: boolean
  /** Offered after it, behind a button. */
  followUp?: string
  notes: Note[]
}

/** A rest day: comfort, and no exercise. */
export interface RestTip {
  kind: 'rest'
  topics: string[]
  /** A habit to practise, behind a button. */
  practise?: string
  /** She is asked how it goes. */
  checkIn: boolean
}

/** What she gets on a day, with what the next choice must know. `none`: nothing, and why. */
export type Chosen =
  | { kind: 'tip'; tip: MoveTip | RestTip; step: number; boost: number }
  | { kind: 'none'; why: 'unknown-week' | 'before-weeks' | 'after-weeks' }

/** What is kept of a tip's name: the id of its exercise, or `rest`. */
export const nameOfTip = (tip: MoveTip | RestTip) => (tip.kind === 'move' ? tip.id : 'rest')
