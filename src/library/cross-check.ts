import { checkAnswers } from './check-answers.ts'
import { checkCities } from './check-cities.ts'
import { checkClaims } from './check-claims.ts'
import { checkDangers } from './check-dangers.ts'
import { checkExercises } from './check-exercises.ts'
import { checkIntents } from './check-intents.ts'
import { checkReplies } from './check-replies.ts'
import { checkReviews } from './check-reviews.ts'
import { checkSources } from './check-sources.ts'
import { checkTipsPlan } from './check-tips-plan.ts'
import { checkTipsWords } from './check-tips-words.ts'
import type { Fault } from './fault.ts'
import type { Data } from './read-data.ts'

/**
 * What no single file can show: names that lead nowhere, phrases that stand twice, dates that have passed, texts that
 * Telegram would refuse.
 *
 * @param today `YYYY-MM-DD`
 */
export function crossCheck(data: Data, today: string): Fault[] {
  return [
    checkIntents,
    checkAnswers,
    checkClaims,
    checkSources,
    checkReplies,
    checkDangers,
    checkExercises,
    checkTipsPlan,
    checkTipsWords,
    checkCities,
  ]
    .flatMap((check) => check(data))
    .concat(checkReviews(data, today))
}
