import type { Token } from '../text/token.ts'
import type { Rules } from './compile-rules.ts'
import { createDeniedFinder } from './find-denied.ts'
import { findPlaces } from './find-places.ts'
import type { Found, Occurrence } from './found.ts'
import { matchWay } from './match-way.ts'
import type { Mention, Mentions } from './mention.ts'
import type { Named } from './named.ts'
import { phraseFlags } from './phrase-flags.ts'
import type { Rule, SignWay } from './rule.ts'
import type { SignNature } from './sign-nature.ts'
import { spentNegators } from './spent-negators.ts'
import { createWayIndex } from './way-index.ts'

type Test = (one: Occurrence) => boolean
type Limit = (one: Occurrence) => number

/** Where nothing else is said, the past silences and a check-up does not settle. */
const PLAIN: SignNature = { canSettle: () => false, keepsPast: () => false }
const MOST_SPANS = 50
const anywhere = () => true
const overlaps = (spans: readonly Occurrence[], one: Occurrence) =>
  spans.some((span) => one.from < span.to && span.from < one.to)

/**
 * Finds every danger sign that the rules know in a message. What looks like a sign and is none takes its own words out
 * of the search and nothing else, so a sign elsewhere in the message is always found.
 *
 * @param nature what of the past silences a sign
 */
export function createMentionFinder(
  rules: Rules,
  { canSettle, keepsPast }: SignNature = PLAIN,
): (tokens: readonly Token[]) => Mentions {
  const possibleWays = createWayIndex(rules)
  const { lexicon, negation } = rules
  const concepts = phraseFlags(rules.concepts.values(), lexicon)
  const carriers = phraseFlags(rules.carriers, lexicon)
  const light = phraseFlags([negation.light], lexicon)
  const findDenied = createDeniedFinder(negation, lexicon)
  const nameAll = createNamer(rules)
  return (tokens) => {
    const found = findPlaces(tokens, rules)
    const marked = (flags: Uint8Array) => within(found, flags, tokens.length)
    const denied = once(() => findDenied(tokens, found, marked(concepts)))
    const isDenied: Test = (one) => denied().isDenied(one) || denied().isElsewhere(one)
    const isOver: Test = (one) => isDenied(one) || denied().isSettled(one)
    const silences = (sign: string): Test =>
      keepsPast(sign) ? (one) => denied().isDenied(one) : canSettle(sign) ? isOver : isDenied
    const limits = once(() => spentNegators(tokens, marked(light), marked(carriers)))
    const limit: Limit = (one) => limits()(one)
    const inOneClause: Test = ({ from, to }) => tokens[from]?.clause === tokens[to - 1]?.clause
    const spansOf = (ways: readonly SignWay[] | undefined) => spans(ways ?? [], found, inOneClause)
    const possible = possibleWays(found)
    const said = bySign(possible.rules.filter(({ way }) => matchWay(way, found, anywhere, limit)))
    const alike = bySign(possible.lookAlikes)
    const cleared = bySign(possible.denied)
    const mentions = [...said].flatMap(([sign, own]): Mention[] => {
      const lookAlike = spansOf(alike.get(sign))
      const covered = [...lookAlike, ...spansOf(cleared.get(sign))]
      const mention = present(own, found, silences(sign), covered, limit) ?? absent(own, found, lookAlike)
      return mention ? [mention] : []
    })
    const named = once(() =>
      nameAll(found, tokens, (one) =>
        denied().isDenied(one) ? 'denied' : denied().isElsewhere(one) ? 'elsewhere' : 'said',
      ),
    )
    const audible = () => {
      const covered = [...alike.values(), ...cleared.values()].flatMap(spansOf)
      const isAudible: Test = (place) => !isOver(place) && !overlaps(covered, place)
      const heard = tokens.filter((_, at) => isAudible({ from: at, to: at + 1 }))
      return heard.length === tokens.length ? tokens : heard
    }
    return { mentions, named, audible }
  }
}

/** Most messages say nothing of danger: what only those need that do is worked out when it is asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}

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

/** Whether a token is part of a phrase that is flagged. */
function within({ hits }: Found, flags: Uint8Array, length: number): (at: number) => boolean {
  const marks = new Uint8Array(length)
  for (const { phrase, from, to } of hits) if (flags[phrase] === 1) marks.fill(1, from, to)
  return (at) => marks[at] === 1
}

/** The strongest way in which a sign is said and not denied. */
function present(
  rules: readonly Rule[],
  found: Found,
  isDenied: Test,
  covered: readonly Occurrence[],
  limit: Limit,
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

/**
 * Every place where one of the ways matches within a clause, found by taking each match out before the next search. One that
 * reaches over clauses may hide one within.
 */
function spans(ways: readonly SignWay[], found: Found, inOneClause: Test): Occurrence[] {
  return ways.flatMap(({ way }) => {
    const own: Occurrence[] = []
    for (let from = 0, tried = 0; tried < MOST_SPANS; tried++) {
      const next = matchWay(way, found, (one) => one.from >= from)
      if (!next) break
      const isOwn = inOneClause(next)
      if (isOwn) own.push(next)
      from = isOwn ? next.to : next.from + 1
    }
    return own
  })
}

/** Makes what names all concepts and readings that stand in a message. */
function createNamer({ details, lexicon }: Rules) {
  const namesOf: string[][] = Array.from({ length: lexicon.size }, () => [])
  for (const [name, item] of details) for (const phrase of lexicon.phrasesOf[item] ?? []) namesOf[phrase]?.push(name)
  return ({ hits }: Found, tokens: readonly Token[], tell: (one: Occurrence) => Named['told']): Named[] =>
    hits.flatMap(({ phrase, from, to }) => {
      const names = namesOf[phrase] ?? []
      const told = names.length > 0 ? tell({ from, to }) : 'said'
      return names.map((name) => ({ name, sentence: tokens[from]?.sentence ?? 0, told }))
    })
}
