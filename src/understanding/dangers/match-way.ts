import type { Found, Occurrence } from './found.ts'
import type { Step, Way } from './way.ts'

type Allowed = (occurrence: Occurrence) => boolean
/** The last token at which the step after an occurrence may start. */
type Limit = (occurrence: Occurrence) => number

const unlimited: Limit = () => Number.POSITIVE_INFINITY

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

/** The end of the steps from `at` on, where `before` is what the step before them found. */
function follow(
  steps: readonly Step[],
  at: number,
  before: Occurrence,
  found: Found,
  allowed: Allowed,
  limit: Limit,
): number | undefined {
  const step = steps[at]
  const from = before.to
  if (!step) return from
  const last = Math.min(from + step.gap, limit(before))
  const places = found.places(step.item)
  for (let i = firstFrom(places, from); i < places.length; i++) {
    const occurrence = places[i] as Occurrence
    if (occurrence.from > last) return undefined
    if (!allowed(occurrence)) continue
    const end = follow(steps, at + 1, occurrence, found, allowed, limit)
    if (end !== undefined) return end
  }
  return undefined
}

function* runs(steps: readonly Step[], found: Found, allowed: Allowed, limit: Limit): Generator<Occurrence> {
  const first = steps[0]
  for (const start of first ? found.places(first.item) : []) {
    if (!allowed(start)) continue
    const to = follow(steps, 1, start, found, allowed, limit)
    if (to !== undefined) yield { from: start.from, to }
  }
}

const distance = (a: Occurrence, b: Occurrence) => Math.max(0, b.from - a.to, a.from - b.to)
const union = (a: Occurrence, b: Occurrence) => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) })

/**
 * Whether a message says a sign in this way, and where.
 *
 * @param allowed which occurrences count
 * @param limit where the next step may start at the latest; the gaps of the way alone say so where it is left out
 * @returns the tokens from the first to the last that bear it out
 */
export function matchWay(way: Way, found: Found, allowed: Allowed, limit = unlimited): Occurrence | undefined {
  if (!way.items.every(found.has)) return undefined
  const [first, ...others] = way.parts
  if (!first) return undefined
  if (others.length === 0) return runs(first.steps, found, allowed, limit).next().value ?? undefined
  const rest = others.map(({ steps, reach }) => ({ places: [...runs(steps, found, allowed, limit)], reach }))
  if (rest.some(({ places }) => places.length === 0)) return undefined
  for (const place of runs(first.steps, found, allowed, limit)) {
    const near = rest.map(({ places, reach }) => places.find((other) => distance(place, other) <= reach))
    if (near.every((other) => other !== undefined)) return near.reduce(union, place)
  }
  return undefined
}
