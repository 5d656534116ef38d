/** What the doctor found about one thing. `warning`: it runs, but not as it should. */
export interface Finding {
  about: string
  state: 'ok' | 'warning' | 'fault'
  /** What is so and, where that is not well, what to do. */
  what: string
}
