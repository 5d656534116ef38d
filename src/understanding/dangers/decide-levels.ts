import type { SignFacts } from '../danger-sign.ts'
import type { Level } from '../level.ts'
import type { Mention } from './mention.ts'

/** From the least to the most urgent. C, V and P have replies of their own and are never lowered. */
const URGENCY: Level[] = ['I', 'T', 'S', 'V', 'C', 'P', 'E']
const higher = (a: Level, b: Level) => (URGENCY.indexOf(b) > URGENCY.indexOf(a) ? b : a)
const OWN_REPLY = new Set<Level>(['C', 'V', 'P'])

interface Range {
  from?: number | undefined
  to?: number | undefined
}

/** Unknown weeks lie in every range: the more careful branch. */
const within = (weeks: number | null, range: Range | undefined) =>
  weeks === null || range === undefined || (weeks >= (range.from ?? 0) && weeks <= (range.to ?? 99))

/** The sign that a mention is in her week: contractions are early labour before week 37 and labour after. */
function inHerWeek(
  facts: SignFacts,
  weeks: number | null,
  byId: Map<string, SignFacts>,
): { facts: SignFacts; level: Level } {
  const outside = weeks === null ? facts.needsWeeks : !within(weeks, facts.weeks)
  if (!outside || facts.otherwise === undefined) return { facts, level: facts.level }
  const other = byId.get(facts.otherwise)
  return other ? { facts: other, level: other.level } : { facts, level: facts.otherwise as Level }
}

/**
 * The level of every mention, by the facts of the catalogue: what comes together raises it, and so does a strong wording.
 *
 * @param weeks her week, or null where it is unknown
 * @returns the mentions under the ids that hold in her week, with their levels
 */
export function decideLevels(
  mentions: readonly Mention[],
  details: () => ReadonlySet<string>,
  weeks: number | null,
  byId: Map<string, SignFacts>,
): (Mention & { level: Level })[] {
  const present = new Set(mentions.filter(({ negated }) => !negated).map(({ sign }) => sign))
  return mentions.flatMap((mention) => {
    const own = byId.get(mention.sign)
    if (!own) return []
    const { facts, level: base } = inHerWeek(own, weeks, byId)
    const raised = facts.raise
      .filter(({ signs, details: wanted, weeks: range }) => {
        const together = signs === undefined || signs.some((sign) => sign !== mention.sign && present.has(sign))
        return (
          together && (wanted === undefined || wanted.some((detail) => details().has(detail))) && within(weeks, range)
        )
      })
      .reduce((level, { to }) => higher(level, to), base)
    const level = mention.strong && !OWN_REPLY.has(raised) ? 'E' : raised
    return [{ ...mention, sign: facts.id, level }]
  })
}
