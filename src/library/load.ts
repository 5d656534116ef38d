import { REPLY_IDS, type ReplyId, type Shelf } from '../answering/shelf.ts'
import { createGazetteer } from '../tips/places/gazetteer.ts'
import type { Exercise, TipShelf } from '../tips/tip-shelf.ts'
import type { Knowledge } from '../understanding/knowledge.ts'
import { crossCheck } from './cross-check.ts'
import type { Fault } from './fault.ts'
import { freeze } from './freeze.ts'
import { LibraryError } from './library-error.ts'
import { type Data, LANGUAGE, readData } from './read-data.ts'

/** What the program knows and says, frozen. */
export interface Library {
  knowledge: Knowledge
  shelf: Shelf
  tips: TipShelf
}

/** The faults that stop start-up; a review date that has passed is told by `check` and does not silence the bot. */
const stopsStart = ({ field }: Fault) => field !== 'reviewBy'

/**
 * Reads `intents/` and `content/` once, checks everything and freezes it.
 *
 * @param root the folder that holds both
 * @param today `YYYY-MM-DD`
 * @throws LibraryError with every fault
 */
export function loadLibrary(root: string, today: string): Library {
  const data = readData(root)
  const faults = [...data.faults, ...crossCheck(data, today)].filter(stopsStart)
  if (faults.length > 0) throw new LibraryError(faults)
  return libraryOf(data)
}

/**
 * What was read, put together and frozen.
 *
 * @throws LibraryError where a whole part is missing
 */
export const libraryOf = (data: Data): Library =>
  freeze({ knowledge: knowledgeOf(data), shelf: shelfOf(data), tips: tipsOf(data) })

/** A part that passed the checks above, so that it is there. */
function there<T>(part: T | undefined): T {
  if (part === undefined)
    throw new LibraryError([{ file: 'content', field: '-', what: 'a part is missing; run "npm run check"' }])
  return part
}

function knowledgeOf(data: Data): Knowledge {
  return {
    intents: data.intents.map(({ value }) => value),
    signs: data.signs.map(({ value }) => value),
    signFacts: there(data.signFacts),
    dangerMessages: data.dangerMessages.map(({ value }) => value),
    concepts: there(data.concepts),
    negation: there(data.negation),
    spelling: there(data.spelling),
    terms: there(data.terms),
    signals: there(data.signals),
    endings: there(data.endings),
    followUps: there(data.followUps),
    dateWords: there(data.dateWords),
    otherLanguages: data.otherLanguages.map(({ value }) => value),
    knownWords: there(data.knownWords).words,
    calibration: there(data.calibration),
  }
}

function shelfOf(data: Data): Shelf {
  const isReplyId = (id: string): id is ReplyId => (REPLY_IDS as readonly string[]).includes(id)
  return {
    answers: new Map(data.answers.map(({ value }) => [value.id, value])),
    replies: new Map(data.replies.flatMap(({ value }) => (isReplyId(value.id) ? [[value.id, value] as const] : []))),
    sources: new Map(there(data.sources).map((source) => [source.id, source])),
    phrases: there(data.phrases),
    screens: there(data.screens),
    talk: there(data.talk),
    numbers: there(data.numbers),
    lines: new Map(data.otherLanguages.map(({ value }) => [value.id, value.line])),
    labels: new Map(data.signs.map(({ value }) => [value.id, value.label])),
    answerOf: new Map(data.intents.map(({ value }) => [value.id, value.answer])),
  }
}

function tipsOf(data: Data): TipShelf {
  const facts = new Map(there(data.exerciseFacts).map((row) => [row.id, row]))
  const whole = ({ value: words }: Data['exerciseWords'][number]): [string, Exercise] => [
    words.id,
    { facts: there(facts.get(words.id)), words },
  ]
  return {
    exercises: new Map(data.exerciseWords.map(whole)),
    plan: there(data.tipsPlan),
    words: there(data.tipsWords),
    timeWords: there(data.timeWords),
    places: createGazetteer(there(data.cities), LANGUAGE),
  }
}
