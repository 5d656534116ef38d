/** How many tips came to what, in one run. */
export type Tally = Record<'sent' | 'skipped' | 'blocked' | 'refused' | 'again' | 'lost', number>

export const newTally = (): Tally => ({ sent: 0, skipped: 0, blocked: 0, refused: 0, again: 0, lost: 0 })
