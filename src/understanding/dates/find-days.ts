import type { WrittenDay } from './dating.ts'
import { isDay } from './day-number.ts'

/** Days that stand in a plain text, and where. */
export interface FoundDays {
  from: number
  to: number
  days: WrittenDay[]
  /** Whether it may be no date at all, such as "3/12", "12.3" and "2-3". */
  doubtful: boolean
}

const YEAR = String.raw`(\d{4}|'?\d{2})(?![\d+:./]\d|\d|\s*(?:w|wk|week|day|d|am|pm|kg|lb|st)(?![a-z])|\s*weeks|\s*wks|\s*days)`
const DATE = new RegExp(
  [
    String.raw`(?<!\d[./-]?)(?<iso>\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)`,
    String.raw`(?<![\d+][./-]?)(?<one>\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\6\s*(\d{4}|\d{2})(?!\d)`,
    String.raw`(?<![\d+][./-]?)(?<short>\d{1,2})([-/.])(\d{1,2})(?![-/.]?\d|\+)`,
    String.raw`(?<![\d+])(?<dayFirst>\d{1,2})(?:\s*of\s*(?:the\s+)?|[\s.,/-]*)§(\d{1,2})§(?:[\s.,/-]*${YEAR})?`,
    String.raw`§(?<monthFirst>\d{1,2})§(?:\s*the\s+|[\s.,/-]*)(\d{1,2})(?![\d+:]|[./]\d|\s*(?:w|wk|d)(?![a-z])|\s*wks|\s*weeks|\s*days)(?:[\s.,/-]*${YEAR})?`,
  ].join('|'),
  'g',
)

/** Every date of a text in the form of `createPlainDates`, in order. */
export const findDays = (plain: string): FoundDays[] => [...plain.matchAll(DATE)].map(foundDays)

function foundDays(match: RegExpExecArray): FoundDays {
  const { iso, one, short, dayFirst } = match.groups ?? {}
  const found = { from: match.index, to: match.index + match[0].length, doubtful: short !== undefined }
  if (iso !== undefined) return { ...found, days: real([day(match[4], match[3], iso)]) }
  if (one !== undefined) return { ...found, days: inFigures(one, match[7], match[8], match[6]) }
  if (short !== undefined) return { ...found, days: inFigures(short, match[11], undefined, match[10]) }
  if (dayFirst !== undefined) return { ...found, days: real([day(dayFirst, match[13], match[14])]) }
  return { ...found, days: real([day(match[16], match[15], match[17])]) }
}

/** With dots the day stands first; with strokes either may. */
function inFigures(one?: string, two?: string, year?: string, sign?: string): WrittenDay[] {
  const days = [day(one, two, year)]
  return real(sign === '.' || one === two ? days : [...days, day(two, one, year)])
}

function day(ofMonth?: string, month?: string, year?: string): WrittenDay {
  const figures = year?.replace("'", '')
  const full = figures === undefined ? undefined : Number(figures.length === 2 ? `20${figures}` : figures)
  return { day: Number(ofMonth), month: Number(month), year: full }
}

const A_LEAP_YEAR = 2028

/** Those that are days of a year; 29 February is one where no year is named. */
const real = (days: readonly WrittenDay[]) =>
  days.filter(({ day: ofMonth, month, year = A_LEAP_YEAR }) => isDay(year, month, ofMonth))
