/** What the process that plays Telegram is started with. */
export interface TelegramOrders {
  token: string
  subscribers: number
  questionsPerSecond: number
}

/** What it saw: times in milliseconds. */
export interface TelegramReport {
  /** When each tip arrived. */
  arrivals: number[]
  /** How long each mother waited for an answer. */
  answers: number[]
  unanswered: number
}
