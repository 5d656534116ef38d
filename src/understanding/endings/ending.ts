/** How her pregnancy has ended; `over`: she has not said how. */
export type Ending = 'birth' | 'loss' | 'over'
