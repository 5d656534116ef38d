import type { DateWords } from './date-words.ts'
import type { Dating } from './dating.ts'
import { type FoundDays, findDays } from './find-days.ts'
import { createPlainDates } from './plain-dates.ts'
import { wayPattern } from './way-pattern.ts'

/** What a date is the date of. */
type Of = 'due' | 'perhapsDue' | 'period' | 'neither'

interface Cue {
  of: Of
  from: number
  to: number
}

interface Read extends FoundDays {
  of: Dating['of'] | 'neither'
  cue?: Cue | undefined
  monthOnly?: number
}

/** A text may be very long: what stands far away says nothing of a date, and few dates are looked at. */
const NEAR = 100
const MOST_DATES = 6
const KINDS: Of[] = ['due', 'perhapsDue', 'period', 'neither']

/**
 * Makes what finds her due date, or the first day of her last period, in a message.
 *
 * @returns undefined where it tells no date, or the date of something else
 */
export function createDatingReader(words: DateWords): (text: string) => Dating | undefined {
  const plainDates = createPlainDates(words)
  const kindOf = new Map(KINDS.flatMap((of) => words[of].map((way) => [way, of] as const)))
  const cuePattern = new RegExp(wayPattern([...kindOf.keys()]), 'g')
  const refused = new RegExp(`${wayPattern(words.not)}[^a-z]*$`)
  const bareMonth = new RegExp(`${wayPattern(words.ofMonth)}\\s+(?:the\\s+)?§(\\d{1,2})§`, 'g')
  const around = new RegExp(wayPattern([...words.around, ...words.ofMonth]), 'g')

  const cuesOf = (plain: string): Cue[] =>
    [...plain.matchAll(cuePattern)].map(({ 0: way, index }) => ({
      of: kindOf.get(way.replace(/\s+/g, ' ')) ?? 'neither',
      from: index,
      to: index + way.length,
    }))

  return (text) => {
    const plain = plainDates(text)
    const cues = cuesOf(plain)
    const dates = findDays(plain)
      .slice(-MOST_DATES)
      .filter(({ from }) => !refused.test(plain.slice(Math.max(0, from - NEAR), from)))
    const months = dates.length > 0 ? [] : [...plain.matchAll(bareMonth)].slice(-MOST_DATES).map(monthAlone)
    const read = best([...dates, ...months].map((found) => withCue(found, cues, plain)))
    if (read === undefined) return undefined
    const rest = without(plain, [read, ...(read.cue ? [read.cue] : [])])
    const alone = !/[a-z0-9§]/.test(rest.replace(around, ' '))
    if (read.of === 'neither' || (read.of === 'unsaid' && (!alone || read.monthOnly !== undefined))) return undefined
    const { of, days, monthOnly, doubtful } = read
    return { of, days, doubtful, alone, rest: inWords(rest), ...(monthOnly !== undefined && { monthOnly }) }
  }
}

const monthAlone = (match: RegExpExecArray): FoundDays & { monthOnly: number } => ({
  // From the month itself on: the word before it may be the cue.
  from: match.index + match[0].indexOf('§'),
  to: match.index + match[0].length,
  days: [],
  doubtful: false,
  monthOnly: Number(match[1]),
})

/** The cue that stands last before the date, else the first after it in the same sentence. */
function withCue(found: FoundDays & { monthOnly?: number }, all: readonly Cue[], plain: string): Read {
  const cues = all.filter(({ from, to }) => to > found.from - NEAR && from < found.to + NEAR)
  const before = cues.findLast(({ to }) => to <= found.from && !ends(plain.slice(to, found.from)))
  const after = cues.find(({ from }) => from >= found.to && !ends(plain.slice(found.to, from)))
  const cue = before ?? (after?.of === 'neither' ? undefined : after)
  if (cue?.of !== 'perhapsDue') return { ...found, cue, of: cue?.of ?? 'unsaid' }
  const other = cues.some(({ of, from }) => of === 'neither' && from < cue.from && !ends(plain.slice(from, cue.from)))
  return { ...found, cue, of: other ? 'neither' : 'due' }
}

/** Whether a sentence ends in it. A full stop inside of a date is none. */
const ends = (between: string) => /[!?\n]|\.(?:\s+[a-z]|$)/.test(between)

/** A due date goes before a period, and what is said last before what is said first. */
const best = (all: readonly Read[]): Read | undefined =>
  all.findLast(({ of }) => of === 'due') ??
  all.findLast(({ of }) => of === 'period') ??
  all.findLast(({ of }) => of === 'unsaid')

function without(plain: string, parts: readonly { from: number; to: number }[]): string {
  const letters = [...parts].sort((a, b) => b.from - a.from)
  return letters.reduce((left, { from, to }) => `${left.slice(0, from)} ${left.slice(to)}`, plain).trim()
}

/** Without the marks of months. */
const inWords = (plain: string) => plain.replace(/§/g, ' ').replace(/\s+/g, ' ').trim()
