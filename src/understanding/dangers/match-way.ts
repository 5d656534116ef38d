import type { Occurrence } from './lexicon.ts'
import type { Step, Way } from './way.ts'

type Found = ReadonlyMap<string, readonly Occurrence[]>
type Allowed = (occurrence: Occurrence) => boolean

/** Where the first occurrence stands that starts at a token or after it: occurrences are in order. */
function firstFrom(places: readonly Occurrence[], token: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as Occurrence).from < token) low = middle + 1
    else high = middle
  }
  return low
}

/** The end of the steps from `at` on, where `from` is the first token that the next step may start at. */
function follow(steps: readonly Step[], at: number, from: number, found: Found, allowed: Allowed): number | undefined {
  const step = steps[at]
  if (!step) return from
  const places = found.get(step.item) ?? []
  for (let i = firstFrom(places, from); i < places.length; i++) {
    const occurrence = places[i] as Occurrence
    if (occurrence.from > from + step.gap) return undefined
    if (!allowed(occurrence)) continue
    const end = follow(steps, at + 1, occurrence.to, found, allowed)
    if (end !== undefined) return end
  }
  return undefined
}

function* runs(steps: readonly Step[], found: Found, allowed: Allowed): Generator<Occurrence> {
  const first = steps[0]
  for (const start of first ? (found.get(first.item) ?? []) : []) {
    if (!allowed(start)) continue
    const to = follow(steps, 1, start.to, found, allowed)
    if (to !== undefined) yield { from: start.from, to }
  }
}

const distance = (a: Occurrence, b: Occurrence) => Math.max(0, b.from - a.to, a.from - b.to)
const union = (a: Occurrence, b: Occurrence) => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) })

/**
 * Whether a message says a sign in this way, and where.
 *
 * @param allowed which occurrences count
 * @returns the tokens from the first to the last that bear it out
 */
export function matchWay(way: Way, found: Found, allowed: Allowed): Occurrence | undefined {
  if (!way.items.every((item) => found.has(item))) return undefined
  const [first, ...others] = way.parts
  if (!first) return undefined
  if (others.length === 0) return runs(first.steps, found, allowed).next().value ?? undefined
  const rest = others.map(({ steps, reach }) => ({ places: [...runs(steps, found, allowed)], reach }))
  if (rest.some(({ places }) => places.length === 0)) return undefined
  for (const place of runs(first.steps, found, allowed)) {
    const near = rest.map(({ places, reach }) => places.find((other) => distance(place, other) <= reach))
    if (near.every((other) => other !== undefined)) return near.reduce(union, place)
  }
  return undefined
}
