import { readNumber } from '../../weeks/number-words.ts'
import { isNear, type ReadingReader, wordSet } from './reading.ts'

const WEEKS = /^(weeks?|wks?|w|months?|days?|years?|yrs?|pm|am)$/
const HOUR = /^(hour|hours|hr|hourly|minutes|mins)$/
const TABLETS = wordSet(
  'tablets pills paracetamol paracetamols tylenol tylenols panadol panadols ibuprofen nurofen capsules codeine acetaminophen advil',
)
/** A usual dose is one or two; from here on it is asked about as too many. */
const TOO_MANY = 4

/** A soaked pad an hour. */
export const readPads: ReadingReader = (words, at) =>
  /^pads?$/.test(words[at] ?? '') && words.slice(at, at + 6).some((word) => HOUR.test(word)) ? 'pad_an_hour' : undefined

/** "12 paracetamol". */
export const readTablets: ReadingReader = (words, at) => {
  const number = readNumber(words, at)
  if (!number || number.value < TOO_MANY || number.value >= 200) return undefined
  if (WEEKS.test(words[at + number.length] ?? '')) return undefined
  return isNear(words, at + number.length, TABLETS, 0, 2) ? 'many_tablets' : undefined
}
