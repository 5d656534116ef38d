import type { Token } from '../text/token.ts'
import type { Rule, Rules } from './compile-rules.ts'
import { findDenied } from './find-denied.ts'
import { findReadings } from './find-readings.ts'
import type { Occurrence } from './lexicon.ts'
import { matchWay } from './match-way.ts'
import type { Way } from './way.ts'

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
}

const START = { from: 0, to: 0 }
const overlaps = (spans: readonly Occurrence[], one: Occurrence) => spans.some((span) => one.from < span.to && span.from < one.to)

/**
 * Finds every danger sign that the rules know in a message. What looks like a sign and is none takes its own words out
 * of the search and nothing else, so a sign elsewhere in the message is always found.
 */
export function createMentionFinder({ lexicon, rules, lookAlikes, denied: denials, concepts }: Rules): (tokens: readonly Token[]) => Mentions {
  const byFirstItem = new Map<string, Rule[]>()
  for (const rule of rules) {
    const item = rule.way.parts[0]?.steps[0]?.item ?? ''
    byFirstItem.set(item, [...(byFirstItem.get(item) ?? []), rule])
  }
  const inOneClause = (tokens: readonly Token[]) => (span: Occurrence) => tokens[span.from]?.clause === tokens[span.to - 1]?.clause
  return (tokens) => {
    const found = new Map([...lexicon.find(tokens), ...findReadings(tokens)])
    const isConcept = new Uint8Array(tokens.length)
    for (const [item, places] of found) if (concepts.has(item)) for (const { from, to } of places) isConcept.fill(1, from, to)
    const isDenied = findDenied(tokens, found, (at) => isConcept[at] === 1)
    const spans = (ways: readonly Way[]) =>
      ways.flatMap((way) => allMatches(way, found)).filter(inOneClause(tokens))
    const candidates = new Map<string, Rule[]>()
    for (const item of found.keys()) for (const rule of byFirstItem.get(item) ?? []) candidates.set(rule.sign, [...(candidates.get(rule.sign) ?? []), rule])
    const mentions: Mention[] = []
    for (const [sign, own] of candidates) {
      const covered = spans(lookAlikes.get(sign) ?? [])
      const cleared = spans(denials.get(sign) ?? [])
      const mention = mentionOf(sign, own, found, isDenied, [...covered, ...cleared]) ?? deniedMention(sign, own, found, covered, cleared)
      if (mention) mentions.push(mention)
    }
    const details = new Set([...found].filter(([, places]) => places.some((place) => !isDenied(place))).map(([item]) => item.replace(/[<>]/g, '')))
    return { mentions, details }
  }
}

function mentionOf(sign: string, rules: readonly Rule[], found: Map<string, Occurrence[]>, isDenied: (one: Occurrence) => boolean, covered: Occurrence[]): Mention | undefined {
  let best: Mention | undefined
  for (const { way, strong, negative } of rules) {
    if (best && !strong) continue
    const evidence = matchWay(way, found, (one) => !overlaps(covered, one) && (negative || !isDenied(one)))
    if (evidence) best = { sign, strong, negated: false, evidence }
    if (best?.strong) return best
  }
  return best
}

function deniedMention(sign: string, rules: readonly Rule[], found: Map<string, Occurrence[]>, covered: Occurrence[], cleared: Occurrence[]): Mention | undefined {
  if (cleared[0]) return { sign, strong: false, negated: true, evidence: cleared[0] }
  for (const { way } of rules) {
    const evidence = matchWay(way, found, (one) => !overlaps(covered, one))
    if (evidence) return { sign, strong: false, negated: true, evidence }
  }
  return undefined
}

/** Every place where a way matches, found by taking each match out before the next search. */
function allMatches(way: Way, found: Map<string, Occurrence[]>): Occurrence[] {
  const spans: Occurrence[] = []
  let from = START.from
  for (;;) {
    const next = matchWay(way, found, (one) => one.from >= from)
    if (!next || spans.length > 50) return spans
    spans.push(next)
    from = next.to
  }
}
