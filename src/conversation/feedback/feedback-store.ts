/** How an answer was for her. */
export type Verdict = 'helped' | 'missed'

/** How often an answer helped and missed, in one version of its words. */
export interface Counted {
  answer: string
  version: string
  helped: number
  missed: number
}

/** A question that was not answered, kept because she said yes. There is no id with it. */
export interface KeptQuestion {
  text: string
  /** When it was kept, in epoch milliseconds, at the start of the day. */
  day: number
}

/** What mothers tell of the answers. Nothing in it can be traced to one of them. */
export interface FeedbackStore {
  count(answer: string, version: string, verdict: Verdict): Promise<void>
  /** The counts, by answer and version. */
  counts(): Promise<Counted[]>
  keepQuestion(text: string): Promise<void>
  /** The questions that are not older than 30 days, oldest first. */
  questions(): Promise<KeptQuestion[]>
  /** Removes the questions that are older. */
  prune(): Promise<void>
}
