import type { Token } from '../text/token.ts'
import type { Rule, Rules } from './compile-rules.ts'
import { findDenied, negationItem } from './find-denied.ts'
import { findReadings } from './find-readings.ts'
import type { Occurrence } from './lexicon.ts'
import { matchWay } from './match-way.ts'
import { spentNegators } from './spent-negators.ts'
import type { Way } from './way.ts'
import { createWayIndex } from './way-index.ts'

/** A sign that the rules found. */
export interface Mention {
  sign: string
  /** Whether it was said in a way that makes it an emergency. */
  strong: boolean
  negated: boolean
  /** The tokens that bear it out. */
  evidence: Occurrence
}

export interface Mentions {
  mentions: Mention[]
  /** The concepts that stand in the message and are not denied: what raises a level ("severe", "regular"). */
  details: Set<string>
  /** The words that are neither denied nor part of a look-alike: what the second net is allowed to hear. */
  audible: () => Token[]
}

type Found = Map<string, Occurrence[]>
type Test = (one: Occurrence) => boolean

const MOST_SPANS = 50
const LIGHT = new Set([negationItem('light')])
const anywhere = () => true
const overlaps = (spans: readonly Occurrence[], one: Occurrence) =>
  spans.some((span) => one.from < span.to && span.from < one.to)

/**
 * Finds every danger sign that the rules know in a message. What looks like a sign and is none takes its own words out
 * of the search and nothing else, so a sign elsewhere in the message is always found.
 */
export function createMentionFinder({
  lexicon,
  rules,
  lookAlikes,
  denied,
  concepts,
  carriers,
  ofReading,
}: Rules): (tokens: readonly Token[]) => Mentions {
  const possibleRules = createWayIndex(rules)
  const possibleLookAlikes = createWayIndex(filed(lookAlikes))
  const possibleDenials = createWayIndex(filed(denied))
  return (tokens) => {
    const found: Found = lexicon.find(tokens)
    for (const [reading, places] of findReadings(tokens)) {
      for (const item of [reading, ...(ofReading.get(reading) ?? [])]) found.set(item, inOrder(found.get(item), places))
    }
    const isDenied = findDenied(tokens, found, conceptTest(found, concepts, tokens.length))
    const isLight = conceptTest(found, LIGHT, tokens.length)
    const limit = spentNegators(tokens, isLight, conceptTest(found, carriers, tokens.length))
    const inOneClause: Test = ({ from, to }) => tokens[from]?.clause === tokens[to - 1]?.clause
    const alike = bySign(possibleLookAlikes(found))
    const cleared = bySign(possibleDenials(found))
    const spansOf = (ways: readonly { way: Way }[] | undefined) => spans(ways ?? [], found, inOneClause)
    const mentions: Mention[] = []
    for (const [sign, own] of bySign(possibleRules(found).filter(({ way }) => matchWay(way, found, anywhere, limit)))) {
      const lookAlike = spansOf(alike.get(sign))
      const mention =
        present(own, found, isDenied, [...lookAlike, ...spansOf(cleared.get(sign))], limit) ??
        absent(own, found, lookAlike)
      if (mention) mentions.push(mention)
    }
    const audible = () => {
      const covered = [...alike.values(), ...cleared.values()].flatMap(spansOf)
      return tokens.filter(
        (_, at) => !isDenied({ from: at, to: at + 1 }) && !overlaps(covered, { from: at, to: at + 1 }),
      )
    }
    return { mentions, details: detailsOf(found, isDenied), audible }
  }
}

const filed = (ways: ReadonlyMap<string, Way[]>) =>
  [...ways].flatMap(([sign, own]) => own.map((way) => ({ sign, way })))
const inOrder = (some: Occurrence[] | undefined, more: Occurrence[]) =>
  some ? [...some, ...more].sort((a, b) => a.from - b.from) : more

/** By hand: Node 20 has no Map.groupBy. */
function bySign<T extends { sign: string }>(entries: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const entry of entries) {
    const group = groups.get(entry.sign)
    if (group) group.push(entry)
    else groups.set(entry.sign, [entry])
  }
  return groups
}

/** Whether a token is part of something that the rules speak of. */
function conceptTest(found: Found, concepts: ReadonlySet<string>, length: number): (at: number) => boolean {
  const marks = new Uint8Array(length)
  for (const [item, places] of found) if (concepts.has(item)) for (const { from, to } of places) marks.fill(1, from, to)
  return (at) => marks[at] === 1
}

/** The strongest way in which a sign is said and not denied. */
function present(
  rules: readonly Rule[],
  found: Found,
  isDenied: Test,
  covered: readonly Occurrence[],
  limit: (one: Occurrence) => number,
): Mention | undefined {
  let best: Mention | undefined
  for (const { sign, way, strong, negative } of rules) {
    if (best && !strong) continue
    const evidence = matchWay(way, found, (one) => !overlaps(covered, one) && (negative || !isDenied(one)), limit)
    if (evidence) best = { sign, strong, negated: false, evidence }
    if (best?.strong) return best
  }
  return best
}

/** A sign that is named and denied. */
function absent(rules: readonly Rule[], found: Found, covered: readonly Occurrence[]): Mention | undefined {
  for (const { sign, way } of rules) {
    const evidence = matchWay(way, found, (one) => !overlaps(covered, one))
    if (evidence) return { sign, strong: false, negated: true, evidence }
  }
  return undefined
}

/** Every place where one of the ways matches within a clause, found by taking each match out before the next search. */
function spans(ways: readonly { way: Way }[], found: Found, inOneClause: Test): Occurrence[] {
  return ways.flatMap(({ way }) => {
    const own: Occurrence[] = []
    for (let from = 0; own.length < MOST_SPANS; ) {
      const next = matchWay(way, found, (one) => one.from >= from)
      if (!next) break
      own.push(next)
      from = next.to
    }
    return own.filter(inOneClause)
  })
}

function detailsOf(found: Found, isDenied: Test): Set<string> {
  const details = new Set<string>()
  for (const [item, places] of found)
    if (item.startsWith('<') && places.some((place) => !isDenied(place))) details.add(item.slice(1, -1))
  return details
}
