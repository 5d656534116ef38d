import { z } from 'zod'
import { answerSchema } from '../answering/answer.ts'
import { claimSchema } from '../answering/claim.ts'
import { emergencyNumbersSchema } from '../answering/emergency-numbers.ts'
import { fixedReplySchema } from '../answering/fixed-reply.ts'
import { phrasesSchema } from '../answering/phrases.ts'
import { screenWordsSchema } from '../answering/screen-words.ts'
import { sourceSchema } from '../answering/source.ts'
import { talkWordsSchema } from '../answering/talk-words.ts'
import { exerciseFactsSchema } from '../tips/exercise.ts'
import { exerciseWordsSchema } from '../tips/exercise-words.ts'
import { citiesSchema } from '../tips/places/cities.ts'
import { tipsPlanSchema } from '../tips/plan.ts'
import { timeWordsSchema } from '../tips/time/time-words.ts'
import { tipsWordsSchema } from '../tips/tips-words.ts'
import { calibrationSchema } from '../understanding/calibration.ts'
import { dangerMessagesSchema } from '../understanding/danger-messages.ts'
import { signFactsSchema, signWordsSchema } from '../understanding/danger-sign.ts'
import { conceptsSchema } from '../understanding/dangers/concept.ts'
import { negationSchema } from '../understanding/dangers/negation-words.ts'
import { dateWordsSchema } from '../understanding/dates/date-words.ts'
import { endingWordsSchema } from '../understanding/endings/ending-words.ts'
import { intentSchema } from '../understanding/intent.ts'
import { followUpsSchema } from '../understanding/intents/follow-up.ts'
import { otherLanguageSchema } from '../understanding/languages/other-language.ts'
import { signalsSchema } from '../understanding/signal.ts'
import { spellingSchema } from '../understanding/text/spelling.ts'
import type { Fault } from './fault.ts'
import { parseYaml } from './parse-yaml.ts'
import { createReader } from './read-yaml.ts'
import { readingSchema } from './reading.ts'

/** The language that is spoken. */
export const LANGUAGE = 'en'

/** Everything that stands in `intents/` and `content/`, as far as it could be read, and the faults of shape. */
export type Data = ReturnType<typeof readData>

/**
 * @param root the folder that holds `intents/` and `content/`
 * @param parse how a file is read
 */
export function readData(root: string, parse = parseYaml) {
  const reader = createReader(root, parse)
  const content = `content/${LANGUAGE}`
  return {
    intents: reader.folder(`intents/${LANGUAGE}`, intentSchema),
    answers: reader.folder(`${content}/answers`, answerSchema),
    replies: reader.folder(`${content}/replies`, fixedReplySchema),
    signs: reader.folder(`${content}/danger-signs`, signWordsSchema),
    dangerMessages: reader.folder(`${content}/danger-messages`, dangerMessagesSchema),
    concepts: reader.one(`${content}/concepts.yaml`, conceptsSchema),
    terms: reader.one(`${content}/terms.yaml`, conceptsSchema),
    negation: reader.one(`${content}/negation.yaml`, negationSchema),
    spelling: reader.one(`${content}/spelling.yaml`, spellingSchema),
    signals: reader.one(`${content}/signals.yaml`, signalsSchema),
    endings: reader.one(`${content}/endings.yaml`, endingWordsSchema),
    knownWords: reader.one(`${content}/known-words.yaml`, z.strictObject({ words: z.array(z.string()) })),
    followUps: reader.one(`${content}/follow-ups.yaml`, followUpsSchema),
    dateWords: reader.one(`${content}/date-words.yaml`, dateWordsSchema),
    otherLanguages: reader.folder('content/other-languages', otherLanguageSchema),
    phrases: reader.one(`${content}/phrases.yaml`, phrasesSchema),
    screens: reader.one(`${content}/screens.yaml`, screenWordsSchema),
    talk: reader.one(`${content}/talk.yaml`, talkWordsSchema),
    signFacts: reader.one('content/facts/danger-signs.yaml', z.array(signFactsSchema).min(1)),
    sources: reader.one('content/facts/sources.yaml', z.array(sourceSchema)),
    claims: reader.one('content/facts/claims.yaml', z.array(claimSchema)),
    reading: reader.one('content/facts/reading.yaml', readingSchema),
    numbers: reader.one('content/facts/emergency-numbers.yaml', emergencyNumbersSchema),
    calibration: reader.one('content/facts/calibration.yaml', calibrationSchema),
    exerciseFacts: reader.one('content/facts/exercises.yaml', z.array(exerciseFactsSchema).min(1)),
    exerciseWords: reader.folder(`${content}/exercises`, exerciseWordsSchema),
    tipsPlan: reader.one('content/facts/tips-plan.yaml', tipsPlanSchema),
    tipsWords: reader.one(`${content}/tips.yaml`, tipsWordsSchema),
    timeWords: reader.one(`${content}/time-words.yaml`, timeWordsSchema),
    cities: reader.one('content/facts/cities.yaml', citiesSchema),
    faults: reader.faults as readonly Fault[],
  }
}
