import type { Guess } from '../understanding.ts'

/** "Why does my back hurt" has an answer for each trimester. Letters cannot tell week 18 from week 32; the week can. */
const FAMILY = ['cause_t1', 'cause_t2', 'cause_t3'] as const
const isOfFamily = (intent: string) => (FAMILY as readonly string[]).includes(intent)

/** Last weeks of the first and of the second trimester (clinical.md section 4). */
const FIRST_ENDS = 13
const SECOND_ENDS = 27

/**
 * Gives what the classifier holds for another trimester's question to the one of the week that the message names.
 *
 * @param weeks the week of the message, or null
 */
export function fitWeek(guesses: readonly Guess[], weeks: number | null): Guess[] {
  if (weeks === null) return [...guesses]
  const own = FAMILY[weeks <= FIRST_ENDS ? 0 : weeks <= SECOND_ENDS ? 1 : 2]
  const confidence = guesses.reduce((sum, guess) => sum + (isOfFamily(guess.intent) ? guess.confidence : 0), 0)
  return [...guesses.filter(({ intent }) => !isOfFamily(intent)), { intent: own, confidence }]
}
