import { daysBetween } from './time/local.ts'

const FULL_TERM_DAYS = 280

/** Her whole weeks of pregnancy on a day, from her due date; below 0 before it began. Both as `YYYY-MM-DD`. */
export const weekOn = (dueDate: string, day: string) => Math.floor((FULL_TERM_DAYS - daysBetween(day, dueDate)) / 7)
