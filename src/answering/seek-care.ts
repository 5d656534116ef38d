import type { Danger } from '../understanding/dangers/danger.ts'
import { escalates } from '../understanding/dangers/find-dangers.ts'
import type { Level } from '../understanding/level.ts'
import { numbersFor } from './emergency-numbers.ts'
import { fill } from './fill.ts'
import type { Bubble, Reply } from './reply.ts'
import type { ReplyId, Shelf } from './shelf.ts'

/** What a reply may know of her. */
export interface Mother {
  weeks: number | null
  /** Days beyond the whole weeks, where they are known. */
  days?: number | undefined
  /** Two letters, ISO 3166-1. */
  country: string | null
  /** Whether her pregnancy has ended. */
  ended?: boolean
  /** Whether it is her partner who asks. */
  partnerAsks?: boolean
}

/** The replies that levels call for, in the order in which they are sent. Crisis and violence stand beside what her body needs. */
export function repliesFor(levels: ReadonlySet<Level>): ReplyId[] {
  const body: ReplyId[] = levels.has('P')
    ? ['P', 'E']
    : levels.has('E')
      ? ['E']
      : levels.has('S')
        ? ['S']
        : levels.has('T')
          ? ['T']
          : []
  return [...body, ...(['C', 'V'] as const).filter((level) => levels.has(level))]
}

/** The sign that a reply names: the first of the level that decided it. */
function labelFor(id: ReplyId, dangers: readonly Danger[], shelf: Shelf): string {
  const order: Level[] = id === 'E' ? ['E', 'P', 'S', 'T'] : ['S', 'T', 'E']
  const sign = order
    .map((level) => dangers.find((danger) => danger.level === level))
    .find((danger) => danger !== undefined)
  return shelf.labels.get(sign?.sign ?? '') ?? ''
}

/** A fixed text with the emergency number of her country, her week and a reviewed label: nothing of what she wrote. */
export function fixedText(id: ReplyId, shelf: Shelf, mother: Mother, label = ''): string {
  const numbers = numbersFor(shelf.numbers, mother.country)
  const weeks = mother.weeks === null ? shelf.phrases.unknownWeeks : String(mother.weeks)
  return fill(shelf.replies.get(id)?.text ?? '', { ...numbers, WEEKS: weeks, SIGN: label }).trim()
}

/**
 * The seek-care reply, where a message has a sign that is not denied.
 *
 * @returns undefined where there is none
 */
export function seekCareReply(dangers: readonly Danger[], shelf: Shelf, mother: Mother): Reply | undefined {
  const present = dangers.filter(escalates)
  if (present.length === 0) return undefined
  const ids = repliesFor(new Set(present.map(({ level }) => level)))
  const { called, warningSigns } = shelf.phrases.buttons
  const buttons = [[{ label: called, press: 'called' }], [{ label: warningSigns, press: 'open:when_to_call' }]]
  const bubbles = ids.map(
    (id, at): Bubble => ({
      text: fixedText(id, shelf, mother, labelFor(id, present, shelf)),
      html: false,
      buttons: at === ids.length - 1 ? buttons : [],
    }),
  )
  return { kind: 'seek-care', seekCare: 'full', answer: null, bubbles }
}
