/** One message of the bot's, as it would be sent. */
export interface ShownMessage {
  text: string
  /** Whether the text carries Telegram's HTML marks. */
  html: boolean
  buttons: { label: string; press: string }[][]
  /** The name of a picture above the text, such as `EX01`. */
  picture?: string
}

/** How long and how hard a text is. Lengths of sentences are in words. */
export interface Measure {
  characters: number
  /** The Flesch-Kincaid school grade. */
  grade: number
  longestSentence: number
  meanSentence: number
}

/** One of the forms that a text takes: for a week, for a partner, behind a button. */
export interface Form {
  when: string
  messages: ShownMessage[]
  /** Of the reviewed words alone, as `npm run check` measures them; absent where there is nothing to measure. */
  measure?: Measure
}

interface SheetSource {
  id: string
  name: string
  title: string
  urls: string[]
}

/** Everything about one reviewed file, for whoever reviews it. */
export interface Sheet {
  /** Its anchor on the page: `answer-…`, `reply-…`, `move-…`. */
  id: string
  group: 'answers' | 'replies' | 'moves' | 'signs' | 'languages'
  title: string
  /** From the project's root. */
  file: string
  /** What else a reviewer must know, a line each. */
  facts: string[]
  /** What the picture shows, for those who cannot see it. */
  alt?: string
  forms: Form[]
  sources: SheetSource[]
  claims: { id: string; say: string }[]
  /** `YYYY-MM-DD`. */
  reviewed: string
  reviewBy: string
  due: 'overdue' | 'soon' | 'later'
}

/** What the review page shows. */
export interface Review {
  /** Empty where the data has faults that would stop the bot. */
  sheets: Sheet[]
  /** What `npm run check` says, a line each. */
  faults: string[]
  /** What `npm run check -- --review` says, a line each. */
  due: string[]
  limits: { characters: number; grade: number; sentence: number }
}
