/** Weeks in a calendar month: 365.25 days in 12 months of 7-day weeks. */
const WEEKS_A_MONTH = 4.345

/**
 * The week that fits "5 months" (so many are over) or "the 5th month" (one less is over): read low, so that labour counts
 * as early when in doubt.
 */
export const weekOfMonth = (month: number, isOver: boolean): number =>
  Math.floor(isOver ? month * WEEKS_A_MONTH - 1 : (month - 1) * WEEKS_A_MONTH + 1)
