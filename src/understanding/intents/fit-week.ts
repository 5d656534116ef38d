import type { Guess } from '../understanding.ts'

/** "Why does my back hurt" has an answer for each trimester, and one for a week that is not known. */
const BY_TRIMESTER = ['cause_t1', 'cause_t2', 'cause_t3'] as const
const FAMILY: ReadonlySet<string> = new Set(['cause_general', ...BY_TRIMESTER])

/** Last weeks of the first and of the second trimester (clinical.md section 4). */
const FIRST_ENDS = 13
const SECOND_ENDS = 27

/** The member of the family that fits a week; any other intent, and any without a week, stays. */
export function ofWeek(intent: string, weeks: number | null): string {
  if (weeks === null || !FAMILY.has(intent)) return intent
  return BY_TRIMESTER[weeks <= FIRST_ENDS ? 0 : weeks <= SECOND_ENDS ? 1 : 2]
}

/**
 * Letters cannot tell week 18 from week 32; the week can. What the classifier holds for the members of the family goes to
 * the one of the week that the message names, and without a week to the likeliest of them.
 *
 * @param weeks the week of the message, or null
 */
export function fitWeek(guesses: readonly Guess[], weeks: number | null): Guess[] {
  const family = guesses.filter(({ intent }) => FAMILY.has(intent))
  const likeliest = family.reduce((best, one) => (one.confidence > best.confidence ? one : best), {
    intent: 'cause_general',
    confidence: 0,
  })
  const intent = ofWeek(likeliest.intent, weeks)
  const confidence = family.reduce((sum, one) => sum + one.confidence, 0)
  return [...guesses.filter((one) => !FAMILY.has(one.intent)), { intent, confidence }]
}
